import type { ParkReason } from '../consumer/failures.js';
import { backOff } from '../relay/back-off.js';

export interface Parked {
  readonly reason: ParkReason;
  /** Failed tries since it was parked. */
  readonly attempts: number;
  readonly parkedAt: Date;
}

/** After this long a wait for something that never came is an alarm, and rare tries. */
export const patienceMs = 15 * 60_000;
/** After so many tries a failing subject is left to people: about a day. */
const budget = 30;

/** Another topic is mostly some tens of milliseconds behind: people wait for these notices. */
const soon = { firstMs: 50, ceilingMs: 15_000 };
const rarely = { firstMs: 5_000, ceilingMs: 3_600_000 };

/** When to try again, by real time; undefined when trying again cannot help or has been tried enough. */
export function retryAt({ reason, attempts, parkedAt }: Parked, now: Date, random = Math.random): Date | undefined {
  switch (reason) {
    case 'malformed':
    case 'conflict':
      return undefined;
    case 'not_yet':
    case 'gap': {
      const patient = now.getTime() - parkedAt.getTime() < patienceMs;
      return after(now, backOff(attempts + 1, patient ? soon : rarely, random));
    }
    case 'failed':
    case 'invalid':
      return attempts >= budget ? undefined : after(now, backOff(attempts + 1, rarely, random));
  }
}

/** Waiting is no alarm until its patience ends; everything else is one at once. */
export function isAlarming({ reason, parkedAt }: Parked, now: Date): boolean {
  const waits = reason === 'not_yet' || reason === 'gap';
  return !waits || now.getTime() - parkedAt.getTime() >= patienceMs;
}

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms);
