import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
    samplePassword: await keptSecret(join(path, 'sample-password'), givenPassword),
  };
}

/** A secret made once; `given` replaces what was kept. */
async function keptSecret(file: string, given?: string): Promise<string> {
  const kept = given ?? (await readFile(file, 'utf8').catch(whenMissing))?.trim();
  if (kept !== undefined && kept !== '' && given === undefined) return kept;
  const secret = given ?? randomBytes(24).toString('base64url');
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}

function whenMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
