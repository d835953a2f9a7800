import type { LoggedEvent } from '../checker/evidence.js';

/** A record put into the log behind everybody's back. */
export interface Injected {
  readonly topic: string;
  /** The key. */
  readonly subject: string;
  readonly value: string | null;
}

/** The event log as somebody sees it who takes no part. */
export interface ObservedLog {
  /** Every envelope in it, lane by lane in order; what is no envelope is left out. */
  events(): Promise<readonly LoggedEvent[]>;
  /** Appends raw records. The MongoDB log takes them only while nobody holds it. */
  inject(records: readonly Injected[]): Promise<void>;
  close(): Promise<void>;
}
