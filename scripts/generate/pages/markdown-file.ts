import { format, resolveConfig } from 'prettier';
import type { GeneratedFile } from '../generated-file.js';

/** Formatted as everything in the repository is. */
export async function markdownFile(path: string, content: string): Promise<GeneratedFile> {
  return { path, content: await format(content, { ...(await resolveConfig(path)), filepath: path }) };
}

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
