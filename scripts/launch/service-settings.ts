import { type LaunchOptions, secretariatDesk } from './launch-options.js';
import type { StateFolder } from './state-folder.js';

/**
 * The environment of Alianza's processes in a local installation: what the terminal gives wins, then what a start for
 * one developer needs.
 */
export function serviceSettings(
  { env, settings }: LaunchOptions,
  { secret, samplePassword }: StateFolder,
  own: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  return {
    ALIANZA_CLOCK: 'manual',
    ALIANZA_SECRET: secret,
    ALIANZA_ADMIN_EMAIL: secretariatDesk,
    ALIANZA_ADMIN_PASSWORD: samplePassword,
    LOG_LEVEL: 'info',
    // All desks of a local installation sign in from the same address.
    ALIANZA_SIGN_IN_LIMIT: '1000',
    // A receiver under development runs here, too.
    ALIANZA_WEBHOOK_HOSTS: '127.0.0.1,localhost',
    ...env,
    ...own,
    // By which name others reach this machine, only whoever starts it knows.
    ...(env['ALIANZA_PUBLIC_URL'] && { ALIANZA_PUBLIC_URL: env['ALIANZA_PUBLIC_URL'] }),
    ...settings,
  };
}
