export { Clock } from './clock/clock.js';
export { ManualClock } from './clock/manual-clock.js';
export { SystemClock } from './clock/system-clock.js';
export type { Delivery } from './consumer/attempt.js';
export { NotYet, type ParkReason } from './consumer/failures.js';
export { KafkaEventLog } from './kafka/kafka-event-log.js';
export { LogLeaseRefused } from './mongo/log-lease-refused.js';
export { MongoEventLog } from './mongo/mongo-event-log.js';
export { WiringError } from './nest/boot-check.js';
export { connectEventConsumers } from './nest/connect-event-consumers.js';
export { EventLogModule } from './nest/event-log.module.js';
export { Projection, Reactions, type ReactionsOptions } from './nest/groups-of-handlers.js';
export { MessagingProcess } from './nest/messaging-process.js';
export { MessagingModule } from './nest/messaging.module.js';
export { OnEvent, OnTimer } from './nest/on-event.js';
export { InvalidEvent } from './outbox/invalid-event.js';
export {
  type AuditInTransaction,
  type ParkedFilter,
  type ParkedSubject,
  ParkedSubjects,
} from './parking/parked-subjects.js';
export type { RedriveResult } from './parking/redriver.js';
export * from './port.js';
export { defineReadModel, type ReadModel, type ReadModelWriter } from './projections/read-model.js';
export { ReadModels } from './projections/read-models.js';
export { RebuildUnderWay, UnknownProjection } from './service/rebuild-refused.js';
export { toEventText } from './wire/event-text.js';
export { ServiceMessaging } from './service/service-messaging.js';
export type { StateSnapshot } from './service/service-state.js';
export { crashPoint } from '#persistence';
