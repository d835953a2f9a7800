export { CommandsUnderWay } from './commands-under-way.js';
export { ConcurrentChange } from './concurrent-change.js';
export { Connection } from './connection.js';
export { crashPoint } from './crash-point.js';
export { isDatabaseFailure } from './database-failure.js';
export { type CollectionOptions, ensureCollection } from './ensure-collection.js';
export { type Migration, migrate } from './migrations.js';
export { PersistenceModule, type ServiceModel, type ServicePersistence } from './persistence.module.js';
export { type SharedConnection, shareConnection } from './shared-connection.js';
export {
  type EmittedEvent,
  OUTGOING_STORE,
  type Outgoing,
  type OutgoingStore,
  type TimerChange,
  type Tx,
} from './transaction.js';
export { UnitOfWork, unitOfWorkMs } from './unit-of-work.js';
export { whileDatabaseReturns } from './while-database-returns.js';
