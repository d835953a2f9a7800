import { readFile } from 'node:fs/promises';
import { type Config, loadConfig } from '#config';
import { type Environment, StackError, startMongod } from '#stack';
import { mongo } from 'mongoose';
import { addressFileIn, mongodFolderIn, secretFileIn } from '../launch/index.js';
import { AuditError } from './audit-error.js';

/** The database of alliances, with the configuration under which they were signed. */
export interface AuditedDatabase {
  readonly db: mongo.Db;
  readonly config: Config;
  close(): Promise<void>;
}

/**
 * The installation of the environment (`MONGODB_URI`, `ALIANZA_SECRET` or `ALIANZA_AUDIT_KEY`); without an address the
 * local one of a folder, whether it runs or not.
 * @throws AuditError
 */
export async function openDatabase(env: Environment, folder: string): Promise<AuditedDatabase> {
  const uri = env['MONGODB_URI'];
  const secret = env['ALIANZA_SECRET'] || (await kept(secretFileIn(folder)));
  // Before a server is started: with a wrong setting nobody would end it.
  const config = loadConfig({ ...env, MONGODB_URI: uri || local, ALIANZA_SECRET: secret });
  const server = uri ? { uri, stop: nothing } : await localServer(env, folder);
  const client = await mongo.MongoClient.connect(server.uri);
  const close = async (): Promise<void> => {
    await client.close();
    await server.stop();
  };
  return { db: client.db(`${config.MONGODB_DATABASE_PREFIX}_alliances`), config, close };
}

/** Stands for the address of a server that is not started yet. */
const local = 'mongodb://local';

const nothing = (): Promise<void> => Promise.resolve();

interface Server {
  readonly uri: string;
  stop(): Promise<void>;
}

async function localServer(env: Environment, folder: string): Promise<Server> {
  // Nothing to look at where nothing was ever started.
  await kept(secretFileIn(folder));
  try {
    return await startMongod({ dbPath: mongodFolderIn(folder), env });
  } catch (error) {
    if (!(error instanceof StackError && error.code === 'folder-in-use')) throw error;
    return { uri: await kept(addressFileIn(folder)), stop: nothing };
  }
}

async function kept(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw missing
      ? new AuditError(
          `There is no ${file}: give MONGODB_URI and ALIANZA_SECRET, or --folder with a local installation.`,
        )
      : error;
  }
}
