import type { EventEnvelope } from '#contracts';
import type { Tx } from '#persistence';

/** What a reaction gets: the event, and the transaction in which everything it does commits or does not. */
export interface Delivery<D extends object = object> {
  readonly event: EventEnvelope<string, D>;
  readonly tx: Tx;
}

/** One try of one event (or timer) in one group, on its way through the middleware. */
export interface Attempt {
  readonly group: string;
  readonly event: EventEnvelope;
  /**
   * The first write of the transaction: takes the event as ours. Throws CursorMoved when somebody else has it done.
   */
  readonly claim: (tx: Tx) => Promise<void>;
}

/** In the attempt's transaction: the last thing on the way. Types are those that the group handles. */
export type Apply = (event: EventEnvelope, tx: Tx) => Promise<void>;

/** What the handler of an event asks its transaction for alone, before anything is claimed. */
export type Alone = (event: EventEnvelope) => readonly string[];

export type Step = (attempt: Attempt, signal: AbortSignal) => Promise<void>;

/** Consecutive events of one subject that wait together. */
export interface Series {
  readonly group: string;
  readonly events: readonly EventEnvelope[];
  /** The first write of the transaction: takes all of them as ours. Throws CursorMoved. */
  readonly claim: (tx: Tx) => Promise<void>;
}

/** Applies all events of a series in one commit, or none of them. Throws whatever one of them fails with. */
export type SeriesStep = (series: Series, signal: AbortSignal) => Promise<void>;

/** One concern around all that follows. */
export type Middleware = (attempt: Attempt, next: Step, signal: AbortSignal) => Promise<void>;

export function compose(middleware: readonly Middleware[], last: Step): Step {
  return middleware.reduceRight<Step>((next, current) => (attempt, signal) => current(attempt, next, signal), last);
}
