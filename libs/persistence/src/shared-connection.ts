import type { Config } from '#config';
import { createConnection } from 'mongoose';
import type { Connection } from './connection.js';
import { armCrashPoint, crashPointIsArmed } from './crash-point.js';
import { whileDatabaseReturns } from './while-database-returns.js';

/** How long a call waits for a lost server: 7–9 s while it is being noticed, 3 s from then on. */
const options = {
  serverSelectionTimeoutMS: 3000,
  connectTimeoutMS: 2000,
  heartbeatFrequencyMS: 2000,
  // What a busy moment opened need not be looked after for ever.
  maxIdleTimeMS: 30_000,
  autoIndex: false,
  autoCreate: false,
  // The driver waits for a lost server by itself, for as long as the above say.
  bufferCommands: false,
  sanitizeFilter: true,
  appName: 'alianza',
} as const;

interface Held {
  readonly opening: Promise<Connection>;
  holders: number;
}

const held = new Map<string, Held>();

/** A hold on the process' connection to a server; the last one that is given back closes it. */
export interface SharedConnection {
  readonly connection: Connection;
  release(): Promise<void>;
}

/**
 * One connection a process and address, whatever runs in it: each has its own pool and its own watch over the server,
 * which costs as much for six services as for one.
 */
export async function shareConnection(config: Config): Promise<SharedConnection> {
  armCrashPoint(config.ALIANZA_CRASH_POINT);
  const uri = config.MONGODB_URI;
  const shared = held.get(uri) ?? { opening: open(uri), holders: 0 };
  held.set(uri, shared);
  shared.holders += 1;
  const release = async (): Promise<void> => {
    shared.holders -= 1;
    if (shared.holders > 0) return;
    if (held.get(uri) === shared) held.delete(uri);
    await (await shared.opening).close();
  };
  try {
    return { connection: await shared.opening, release };
  } catch (error) {
    // Whoever asks next tries again.
    if (held.get(uri) === shared) held.delete(uri);
    throw error;
  }
}

const open = (uri: string): Promise<Connection> =>
  whileDatabaseReturns(async () => {
    const connection = createConnection(uri, { ...options, monitorCommands: crashPointIsArmed() });
    try {
      return await connection.asPromise();
    } catch (error) {
      await connection.close(true);
      throw error;
    }
  });
