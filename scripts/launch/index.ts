export { launchDistributed } from './distributed.js';
export { launchEmbedded } from './embedded.js';
export { type LaunchOptions, secretariatDesk } from './launch-options.js';
export { isReady } from './node-process.js';
export type { RunningSystem } from './running-system.js';
export { addressFileIn, mongodFolderIn, secretFileIn } from './state-folder.js';
