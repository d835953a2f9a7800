import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** What is waited for, for the message when it does not come. */
  readonly what: string;
  readonly timeoutMs?: number;
}

const probeEveryMs = 20;

/** Asks until there is an answer other than undefined or false; waits on state, never on time alone. */
export async function waitUntil<T>(probe: () => Promise<T | undefined | false>, patience: Patience): Promise<T> {
  const { what, timeoutMs = 15_000 } = patience;
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`);
    await pause(probeEveryMs);
  }
}
