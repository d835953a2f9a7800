import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { between } from '../generate/pages/between.js';
import { markdownText, type Section } from './section.js';

/**
 * Puts the results between the markers `evaluation` of a page.
 * @throws Error when the page has no such markers
 */
export async function documentSections(file: string, sections: readonly Section[]): Promise<void> {
  const page = between(await readFile(file, 'utf8'), 'evaluation', sections.map(markdownText).join('\n\n'));
  await writeFile(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
