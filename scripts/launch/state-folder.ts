import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LaunchError } from './launch-error.js';

/** What a local installation keeps between starts: data, logs, and two secrets that only this user may read. */
export interface StateFolder {
  readonly path: string;
  readonly logs: string;
  /** Deployment secret. */
  readonly secret: string;
  /** Of the secretariat and of all sample desks. */
  readonly samplePassword: string;
}

/** Where an installation writes down under which address its mongod can be reached while it runs. */
export const addressFileIn = (folder: string): string => join(folder, 'mongod-address');

export const secretFileIn = (folder: string): string => join(folder, 'secret');

export const mongodFolderIn = (folder: string): string => join(folder, 'mongod');

export async function openStateFolder(path: string, givenPassword: string | undefined): Promise<StateFolder> {
  const logs = join(path, 'logs');
  await mkdir(logs, { recursive: true });
  return {
    path,
    logs,
    secret: await keptSecret(secretFileIn(path)),
    samplePassword: await keptSecret(join(path, 'sample-password'), givenPassword || undefined),
  };
}

/**
 * A secret made once.
 * @param given - the password that it is to be where none was made yet
 * @throws LaunchError when it is no password for a desk, or when it is another one already: what was made with it would
 *   not be opened any more
 */
async function keptSecret(file: string, given?: string): Promise<string> {
  const kept = (await readFile(file, 'utf8').catch(whenMissing))?.trim();
  if (kept !== undefined && kept !== '') {
    if (given !== undefined && given !== kept) throw new LaunchError(otherPassword(file));
    return kept;
  }
  if (given !== undefined && !isPassword(given)) throw new LaunchError(noPassword);
  const secret = given ?? randomBytes(24).toString('base64url');
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}

/** As desks may choose one, and as a file keeps it. */
const isPassword = (given: string): boolean => given.length >= 12 && given.length <= 200 && given.trim() === given;

const noPassword = 'ALIANZA_SAMPLE_PASSWORD must have 12 to 200 characters, and no space before or behind them.';

const otherPassword = (file: string): string =>
  `ALIANZA_SAMPLE_PASSWORD is another one than this installation was made with: leave it out, then the one in ${file} is taken.`;

function whenMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
