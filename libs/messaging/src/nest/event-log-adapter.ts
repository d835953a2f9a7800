import type { EventLog, EventLogLag, EventSource, TopicAdministration } from '../port.js';
import type { EventLogHealthReport } from '../wire/event-log-health.js';

/** All that an adapter of the event log can do. */
export interface EventLogAdapter extends EventLog, EventSource, EventLogLag, TopicAdministration, EventLogHealthReport {
  open(): Promise<void>;
  close(): Promise<void>;
}
