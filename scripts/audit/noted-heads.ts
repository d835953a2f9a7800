import { readFile, rename, writeFile } from 'node:fs/promises';
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

/**
 * Keeps what was noted of chains in which something was found now: it is the evidence. What was noted before is there until
 * all of it stands in the new file, however this ends.
 */
export async function noteHeads(file: string, noted: Heads, sound: Heads): Promise<void> {
  const draft = `${file}.draft-${process.pid}`;
  await writeFile(draft, `${JSON.stringify(Object.fromEntries([...noted, ...sound]), undefined, 2)}\n`, {
    flush: true,
  });
  await rename(draft, file);
}
