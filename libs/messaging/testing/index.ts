export { append } from './append.js';
export { committedByTopic, committedEvents } from './committed-events.js';
export { eventOf, eventsOf, subjectOfEachLane } from './envelopes.js';
export { eventLogConformance } from './event-log-conformance.js';
export type { ConformingLog, EventLogHarness } from './event-log-harness.js';
export { acceptAll, acceptance, RecordingConsumer } from './recording-consumer.js';
