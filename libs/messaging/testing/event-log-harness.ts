import type { EventLog, EventLogLag, EventSource, TopicAdministration } from '../src/port.js';

/** Everything that a log adapter offers. */
export type ConformingLog = EventLog & EventSource & EventLogLag & TopicAdministration;

/** What the conformance suite needs of an adapter and its real server. */
export interface EventLogHarness {
  /** The adapter at work. `reopen` changes it. */
  readonly log: ConformingLog;
  /** Closes the adapter in good order and opens another on the same data, as a new process would. */
  reopen(): Promise<void>;
  /** Stops the server without warning and starts it again on the same data; the adapter is not told. */
  crashServer(): Promise<void>;
  /** Stores a value as no relay would, behind the adapter's back. */
  appendRaw(topic: string, subject: string, value: string | null): Promise<void>;
  /** Ends the adapter and the server. */
  close(): Promise<void>;
}
