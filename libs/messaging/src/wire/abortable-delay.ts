import { setTimeout } from 'node:timers/promises';

/** Waits `ms` milliseconds, or until the signal aborts; never rejects. */
export async function abortableDelay(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0 || signal.aborted) return;
  await setTimeout(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
