export type { Environment, OnProgress } from './environment.js';
export { StackError, type StackErrorCode } from './stack-error.js';
export { assertPortFree, freePort } from './ports.js';
export {
  spawnGuarded,
  type EndingSignal,
  type GuardedProcess,
  type ProcessEnd,
  type SpawnGuardedOptions,
} from './spawn-guarded.js';
export { locateMongod } from './locate-mongod.js';
export { locateKafka, type KafkaInstallation } from './locate-kafka.js';
export { startMongod, useMongod, type ExternalMongod, type MongodOptions, type MongodServer } from './mongod.js';
export { startTemporaryMongod } from './temporary-mongod.js';
export { startKafka, useKafka, type ExternalKafka, type KafkaOptions, type KafkaServer } from './kafka.js';
