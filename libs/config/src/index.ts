export { Config } from './config.js';
export { configOrExit } from './config-or-exit.js';
export { ConfigModule } from './config.module.js';
export { environment } from './environment.js';
export { type KeyDescription, keysOf } from './key.js';
export { ConfigurationError, loadConfig } from './load-config.js';
