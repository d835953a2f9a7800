import { join } from 'node:path';
import { secretariatDesk } from './launch-options.js';
import type { RunningSystem } from './running-system.js';

/** What a newcomer does next. */
export function announce({ url, mode, state }: RunningSystem): void {
  const password = join(state.path, 'sample-password');
  const lines = [
    '',
    `Alianza is ready: ${url}`,
    ...(mode === 'embedded' ? [`  API documents  ${url}/docs`] : []),
    `  mails sent     ${url}/mail`,
    `  sign in as     ${secretariatDesk} or any desk of data/americas; the password is in ${password}`,
    `  see it work    npm run tour`,
    '  stop           Ctrl-C; the data stays for the next start',
    '',
  ];
  console.log(lines.join('\n'));
}
