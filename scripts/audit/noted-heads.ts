import { readFile, writeFile } from 'node:fs/promises';
import type { ChainEnd } from '../../apps/alliances/src/domain/audit/chain.js';
import type { Heads } from './verify-audit.js';

/** The heads that a verification noted in a file; none before the first. */
export async function readHeads(file: string): Promise<Heads> {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, ChainEnd>));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return new Map();
  }
}

/** Keeps what was noted of chains in which something was found now: it is the evidence. */
export async function noteHeads(file: string, noted: Heads, sound: Heads): Promise<void> {
  await writeFile(file, `${JSON.stringify(Object.fromEntries([...noted, ...sound]), undefined, 2)}\n`);
}
