import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MongodOptions, type MongodServer, startMongod } from './mongod.js';

/**
 * A mongod in a folder of its own whose data nobody keeps: `stop` kills it, which spares the second of an orderly end,
 * and deletes the folder. Rejects as `startMongod` does.
 */
export async function startTemporaryMongod(options: Omit<MongodOptions, 'dbPath'>): Promise<MongodServer> {
  const dbPath = await mkdtemp(join(tmpdir(), 'alianza-mongod-'));
  const server = await startMongod({ ...options, dbPath });
  return Object.assign(server, {
    stop: async () => {
      await server.kill('SIGKILL');
      await rm(dbPath, { recursive: true, force: true });
    },
  });
}
