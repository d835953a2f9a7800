import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Environment } from './environment.js';
import { errorCode } from './error-code.js';

/** Where downloaded servers are kept: ALIANZA_CACHE or ~/.cache/alianza. */
export function cacheFolder(env: Environment): string {
  return env['ALIANZA_CACHE'] ?? join(homedir(), '.cache', 'alianza');
}

/**
 * Makes `folder` appear whole or not at all: `fill` works in a folder beside it, which is renamed when it is complete.
 * Of two at once the second one's work is thrown away.
 */
export async function installWhole(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.draft-`);
  try {
    await fill(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(isFolderThere(error) && (await exists(folder)))) throw error;
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function isFolderThere(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOTEMPTY' || code === 'EEXIST';
}
