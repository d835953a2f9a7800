export { launchDistributed } from './distributed.js';
export { launchEmbedded } from './embedded.js';
export { LaunchError } from './launch-error.js';
export { type LaunchOptions, secretariatDesk } from './launch-options.js';
export { isReady, NodeProcess } from './node-process.js';
export type { RunningSystem } from './running-system.js';
export { serviceRoutes } from './service-routes.js';
