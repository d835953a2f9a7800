import { readFile } from 'node:fs/promises';
import { Config, keysOf } from '#config';
import { getMetadataStorage } from 'class-validator';
import type { GeneratedFile } from '../generated-file.js';
import { between } from './between.js';
import { markdownFile, table } from './markdown-file.js';

/** docs/configuration.md, and the same table in the README. */
export async function configurationPages(): Promise<GeneratedFile[]> {
  const rows = configurationTable();
  const readme = await readFile('README.md', 'utf8');
  return [
    await markdownFile('docs/configuration.md', `${introduction}\n${rows}\n`),
    await markdownFile('README.md', between(readme, 'configuration', rows)),
  ];
}

const introduction = `# Configuration

Everything is set by environment variables, read and checked in one place (\`libs/config/src/config.ts\`). A wrong value
stops the start with one sentence that names the key. An empty variable counts as absent; values marked *secret* are
never logged.
`;

function configurationTable(): string {
  const defaults = new Config();
  const rows = keysOf(Config).map(({ name, description, secret }) => {
    const value = defaults[name as keyof Config];
    const absent = isOptional(name) ? '—' : '**required**';
    const shown = value === undefined ? absent : value === '' ? '—' : `\`${value}\``;
    return [`\`${name}\``, shown, secret ? `${description} *Secret.*` : description];
  });
  return table(['key', 'default', 'meaning'], rows);
}

function isOptional(key: string): boolean {
  const rules = getMetadataStorage().getTargetValidationMetadatas(Config, '', false, false);
  return rules.some(({ propertyName, name }) => propertyName === key && name === 'isOptional');
}
