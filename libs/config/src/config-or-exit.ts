import type { Config } from './config.js';
import { ConfigurationError, loadConfig } from './load-config.js';

/** The configuration of this process, which ends with one sentence when a value makes no sense. */
export function configOrExit(): Config {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
