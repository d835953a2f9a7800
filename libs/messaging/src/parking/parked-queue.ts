import type { Tx } from '#persistence';
import type { mongo } from 'mongoose';
import type { SubjectRef } from '../consumer/subject-ref.js';
import type { ParkedCause } from './parking.js';

/** The first record in a parked subject's queue. */
export interface QueueHead {
  /** Why it cannot be tried now. */
  readonly blocked?: ParkedCause;
  /**
   * Tries it in one transaction, in which `settle` is called once the head is out of the queue.
   * @throws ParkSubject, PauseLane, or CursorMoved when somebody else has done it
   */
  apply(settle: (tx: Tx) => Promise<void>, signal: AbortSignal): Promise<void>;
  /** Takes it out of the queue without its effects. */
  drop(tx: Tx): Promise<void>;
}

/** What waits for a group's parked subjects, in order: events, or timers. */
export interface ParkedQueue {
  head(ref: SubjectRef): Promise<QueueHead | undefined>;
  /** How many wait, the head included. */
  length(ref: SubjectRef): Promise<number>;
  isEmpty(ref: SubjectRef, session: mongo.ClientSession): Promise<boolean>;
}
