import { readFile } from 'node:fs/promises';
import loadWabt from 'wabt';
import type { GeneratedFile } from './generated-file.js';

const folder = 'apps/matching/src/domain/index';
const source = `${folder}/passes.wat`;

/** The WebAssembly of the passes over slots, for a program that has no assembler. */
export async function passesModuleFile(): Promise<GeneratedFile> {
  const { parseWat } = await loadWabt();
  const module = parseWat(source, await readFile(source, 'utf8'));
  const bytes = Buffer.from(module.toBinary({}).buffer).toString('base64');
  const content = [
    '/** `passes.wat` as a module, in base64; written by `npm run generate`. */',
    'export const passesModule =',
    `  '${bytes}';`,
    '',
  ].join('\n');
  return { path: `${folder}/passes-module.ts`, content };
}
