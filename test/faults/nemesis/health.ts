import { waitUntil } from '#testing';

/** The status of `/health/live` or `/health/ready`; undefined when nobody answers. */
export async function healthOf(url: string, kind: 'live' | 'ready'): Promise<number | undefined> {
  try {
    const response = await fetch(new URL(`/health/${kind}`, url), { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}

/** Waits for a status. */
export async function untilHealth(url: string, kind: 'live' | 'ready', status: number): Promise<void> {
  await waitUntil(async () => (await healthOf(url, kind)) === status, {
    what: `${status} of /health/${kind} at ${url}`,
    timeoutMs: 30_000,
  });
}
