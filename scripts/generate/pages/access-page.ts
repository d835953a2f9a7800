import { existsSync } from 'node:fs';
import { services } from '#contracts';
import type { GeneratedFile } from '../generated-file.js';
import { markdownFile } from './markdown-file.js';

/** docs/access.md: where the tables stand, which are written by hand: one a service, and those of records apart. */
export function accessPage(): Promise<GeneratedFile> {
  const links = [...services, 'webhooks', 'operations', 'keys']
    .filter((name) => existsSync(`docs/access/${name}.md`))
    .map((name) => `- [${name}](access/${name}.md)`);
  return markdownFile('docs/access.md', `${introduction}\n${links.join('\n')}\n`);
}

const introduction = `# Access

Who may read and write what: record × caller → yes, or the code when refused. A record that the caller may not read is
answered with 404, one that may be read but not written with 403, a request without a valid token with 401. Every route
is closed unless its controller says otherwise.

The tables are written by hand, one a service, one for webhooks, one for the operations that every service has and one
for what an API key does not open. The tests take their expectations from them, never from the code: a route without a
row fails them. A new route starts with its row.
`;
