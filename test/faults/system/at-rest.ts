import { services } from '#contracts';
import { setTimeout as pace } from 'node:timers/promises';
import type { FaultySystem } from './faulty-system.js';

interface LagReply {
  readonly outboxDepth: number;
  readonly groups: readonly { readonly group: string; readonly lag: number }[];
}

const boundMs = 150_000;
const betweenLooksMs = 200;

export interface Rest {
  /** One sentence for each thing that has not come to rest within the bound. */
  readonly unfinished: readonly string[];
  readonly seconds: number;
  /** What came to rest last; empty when nothing moved at all. */
  readonly last: string;
}

/** Waits until nothing moves: outboxes empty, no lag, nothing parked, no jobs; with `mails` also nothing in the post. */
export async function atRest(system: FaultySystem, { mails }: { readonly mails: boolean }): Promise<Rest> {
  const began = performance.now();
  let quiet = 0;
  let last = '';
  for (;;) {
    const busy = await whatMoves(system, mails);
    // Twice in a row: what left one place may not have arrived at the next when that was looked at.
    quiet = busy.length === 0 ? quiet + 1 : 0;
    last = busy[0] ?? last;
    const waited = performance.now() - began;
    if (quiet === 2 || waited > boundMs) return { unfinished: busy, seconds: waited / 1000, last };
    await pace(betweenLooksMs);
  }
}

async function whatMoves(system: FaultySystem, mails: boolean): Promise<readonly string[]> {
  const { databases } = system;
  const pending = await databases.everywhere('outbox');
  const parked = await databases.everywhere<{ _id: string; cause: string }>('parked_subjects');
  const jobs = await databases.of('matching').collection('matching_jobs').countDocuments();
  const posted = mails ? await databases.everywhere('mails', { state: 'pending' }) : [];
  return [
    ...(await lags(system)),
    ...(pending.length > 0 ? [`${pending.length} events wait in outboxes`] : []),
    ...parked.map(({ row }) => `${row._id} is parked: ${row.cause}`),
    ...(jobs > 0 ? [`matching has ${jobs} jobs`] : []),
    ...(posted.length > 0 ? [`${posted.length} mails wait`] : []),
  ];
}

async function lags(system: FaultySystem): Promise<readonly string[]> {
  const { secretariat } = system;
  let tokenEnded = false;
  const replies = await Promise.all(
    services.map(async (service) => {
      const reply = await secretariat.call<LagReply>('GET', `/v1/operations/${service}/lag`).catch(() => undefined);
      tokenEnded ||= reply?.status === 401;
      if (reply?.status !== 200) return [`${service} does not tell its lag: ${reply?.status ?? 'no answer'}`];
      return reply.body.groups.filter(({ lag }) => lag > 0).map(({ group, lag }) => `${group} has a lag of ${lag}`);
    }),
  );
  if (tokenEnded) await system.signInSecretariat().catch(() => undefined);
  return replies.flat();
}
