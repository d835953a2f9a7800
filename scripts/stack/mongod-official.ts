import { copyFile, chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installWhole } from './cache.js';
import type { Environment, OnProgress } from './environment.js';

const officialHost = 'https://fastdl.mongodb.org';

/** Fetches the official binary for this system into `folder` and returns its path. */
export async function downloadOfficialMongod(
  folder: string,
  env: Environment,
  onProgress: OnProgress,
): Promise<string> {
  await assertReachable(env);
  onProgress('mongod: fetching the official binary (100 MB or so)');
  const { MongoBinary } = await import('mongodb-memory-server-core');
  await installWhole(folder, async (draft) => {
    const download = join(draft, 'download');
    const binary = await MongoBinary.getPath({ downloadDir: download });
    await copyFile(binary, join(draft, 'mongod'));
    await chmod(join(draft, 'mongod'), 0o755);
    await rm(download, { recursive: true, force: true });
  });
  onProgress('mongod: the official binary is in the cache');
  return join(folder, 'mongod');
}

/** The downloader tries for a long time on a closed network; a proxy, where one is set, is its own affair. */
async function assertReachable(env: Environment): Promise<void> {
  if (env['HTTPS_PROXY'] ?? env['https_proxy']) return;
  const host = env['MONGOMS_DOWNLOAD_MIRROR'] ?? officialHost;
  try {
    await fetch(host, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(5_000) });
  } catch (error) {
    throw new Error(`${host} cannot be reached`, { cause: error });
  }
}
