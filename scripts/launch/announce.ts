import { join } from 'node:path';
import { secretariatDesk } from './launch-options.js';
import type { RunningSystem } from './running-system.js';

/** What a newcomer does next. The tour needs the sample, and the mails. */
export function announce({ url, mode, state, showsMails }: RunningSystem, hasSample: boolean): void {
  const password = join(state.path, 'sample-password');
  const lines = [
    '',
    `Alianza is ready: ${url}`,
    ...(mode === 'embedded' ? [`  API documents  ${url}/docs`] : []),
    ...(showsMails ? [`  mails sent     ${url}/mail`] : []),
    `  sign in as     ${secretariatDesk}${hasSample ? ' or any desk of data/americas' : ''}; the password is in ${password}`,
    ...(hasSample && showsMails ? ['  see it work    npm run tour'] : []),
    '  stop           Ctrl-C; the data stays for the next start',
    '',
  ];
  console.log(lines.join('\n'));
}
