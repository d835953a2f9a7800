import { retryDelayMs } from './retry-table.js';

/** A subject of which something could not be delivered: all that follows of it waits behind, in order. */
export interface Hold {
  readonly subject: string;
  /** In the feed, of the first that was not delivered. */
  readonly position: number;
  /** Failed ones at that position. */
  readonly attempts: number;
  /** Epoch milliseconds of the first of them. */
  readonly since: number;
  /** Epoch milliseconds; not before. */
  readonly dueAt: number;
}

/** How far an endpoint has been told: everything up to `position` was delivered, or is held back by subject. */
export interface Progress {
  readonly position: number;
  readonly holds: readonly Hold[];
  /** So many subjects fail that nothing new is begun until one of them succeeds. */
  readonly down: boolean;
  /** Epoch milliseconds until which the receiver asked to be left alone. */
  readonly restUntil?: number;
  /** Epoch milliseconds of the last success. */
  readonly succeededAt?: number;
}

/** What came of telling some events of one subject, in order. */
export interface SubjectRun {
  readonly subject: string;
  /** Successes of this run. */
  readonly delivered: number;
  /** Of the first that is still to be delivered; absent: nothing is left of what was looked at. */
  readonly next?: number;
  /** Whether `next` failed; otherwise it was only not reached. */
  readonly failure?: { readonly restMs?: number };
}

export interface Moment {
  /** Epoch milliseconds. */
  readonly at: number;
  /** In [0, 1): spreads retries. */
  readonly random: number;
}

export interface Settled {
  readonly progress: Progress;
  /** The endpoint takes nothing for as long as deliveries are tried. */
  readonly failing?: boolean;
  /** Position of what was refused for good while others were taken. */
  readonly gaveUp?: number;
}

/** With as many failing subjects an endpoint counts as down. */
export const mostHolds = 8;

export const isResting = ({ restUntil }: Progress, at: number): boolean => restUntil !== undefined && restUntil > at;

/** Whether what is new may be begun. */
export const mayAdvance = (progress: Progress, at: number): boolean => !progress.down && !isResting(progress, at);

export const dueHolds = (progress: Progress, at: number): readonly Hold[] =>
  isResting(progress, at) ? [] : progress.holds.filter(({ dueAt }) => dueAt <= at);

/** Epoch milliseconds when there is something to try again; undefined when nothing waits. */
export function nextTryAt({ holds, restUntil }: Progress): number | undefined {
  const due = holds.map(({ dueAt }) => dueAt);
  if (due.length > 0) return Math.max(Math.min(...due), restUntil ?? 0);
  return restUntil;
}

/** Takes in what came of one subject. */
export function settle(progress: Progress, run: SubjectRun, moment: Moment): Settled {
  const after = run.delivered > 0 ? recovered(progress, moment.at) : progress;
  if (run.next === undefined) return { progress: without(after, run.subject) };
  if (!run.failure) return { progress: putOff(after, run.subject, run.next, moment.at) };
  return failed(after, run.subject, run.next, run.failure, moment);
}

/** Of a subject whose turn did not come, or was cut short; failures at that position stay counted. */
export function putOff(progress: Progress, subject: string, position: number, until: number): Progress {
  const known = progress.holds.find((hold) => hold.subject === subject && hold.position === position);
  return held(progress, known ? { ...known, dueAt: until } : waiting(subject, position, until));
}

/** From here on, with nothing that waits. */
export const restarted = (position: number): Progress => ({ position, holds: [], down: false });

/**
 * Everything from a place on again, in order, whatever failed of it; what has not been delivered before that place is
 * not passed over, and is due.
 */
export function replayed({ position, holds }: Progress, from: number, at: number): Progress {
  const before = holds.filter((hold) => hold.position < from);
  return forgiven({ position: Math.min(position, from - 1), holds: before, down: false }, at);
}

/** All that waits is due: the owner says that the receiver is well. */
export const forgiven = ({ position, holds, down }: Progress, at: number): Progress => ({
  position,
  holds: holds.map((hold) => ({ ...hold, attempts: 0, since: at, dueAt: at })),
  down,
});

function failed(
  progress: Progress,
  subject: string,
  position: number,
  { restMs = 0 }: { readonly restMs?: number },
  { at, random }: Moment,
): Settled {
  const known = progress.holds.find((hold) => hold.subject === subject && hold.position === position);
  const attempts = (known?.attempts ?? 0) + 1;
  const since = known && known.attempts > 0 ? known.since : at;
  const delay = retryDelayMs(attempts, random);
  if (delay === undefined) {
    const taken = progress.succeededAt !== undefined && progress.succeededAt > since;
    if (!taken) return { progress, failing: true };
    return { progress: held(progress, waiting(subject, position + 1, at)), gaveUp: position };
  }
  const next = held(progress, { subject, position, attempts, since, dueAt: at + Math.max(delay, restMs) });
  const resting = restMs > 0 ? { restUntil: at + restMs } : {};
  return { progress: { ...next, ...resting, down: next.down || next.holds.length >= mostHolds } };
}

/** A success after a time without any says that the receiver is back: nothing waits longer for it. */
function recovered({ restUntil: _, ...progress }: Progress, at: number): Progress {
  const holds = progress.down ? progress.holds.map((hold) => ({ ...hold, dueAt: at })) : progress.holds;
  return { ...progress, holds, down: false, succeededAt: at };
}

const waiting = (subject: string, position: number, at: number): Hold => ({
  subject,
  position,
  attempts: 0,
  since: at,
  dueAt: at,
});

function without(progress: Progress, subject: string): Progress {
  const holds = progress.holds.filter((hold) => hold.subject !== subject);
  return { ...progress, holds, down: progress.down && holds.length > 0 };
}

const held = (progress: Progress, hold: Hold): Progress => ({
  ...progress,
  holds: [...progress.holds.filter(({ subject }) => subject !== hold.subject), hold],
});
