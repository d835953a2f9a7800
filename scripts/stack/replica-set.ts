import { setTimeout as delay } from 'node:timers/promises';
import { mongo } from 'mongoose';
import { StackError } from './stack-error.js';

export const replicaSet = 'rs0';

const notYetInitialized = 94;
const writableDeadlineMs = 30_000;

/**
 * Makes the mongod on `port` the only member and the writable primary of the replica set. A data folder that was last
 * used on another port is told its new address.
 */
export async function becomePrimary(port: number): Promise<void> {
  const host = `127.0.0.1:${port}`;
  const client = new mongo.MongoClient(`mongodb://${host}/?directConnection=true`, {
    serverSelectionTimeoutMS: 10_000,
  });
  try {
    await client.connect();
    const admin = client.db('admin');
    const config = await storedConfig(admin);
    const members = [{ _id: 0, host }];
    if (config === undefined) {
      await admin.command({ replSetInitiate: { _id: replicaSet, members } });
    } else if (config.members.length !== 1 || config.members[0]?.host !== host) {
      await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true });
    }
    await writable(admin, host);
  } finally {
    await client.close();
  }
}

interface StoredConfig {
  readonly version: number;
  readonly members: readonly { readonly host: string }[];
}

async function storedConfig(admin: mongo.Db): Promise<StoredConfig | undefined> {
  try {
    const { config } = (await admin.command({ replSetGetConfig: 1 })) as unknown as { config: StoredConfig };
    return config;
  } catch (error) {
    if (error instanceof mongo.MongoServerError && error.code === notYetInitialized) return undefined;
    throw error;
  }
}

async function writable(admin: mongo.Db, host: string): Promise<void> {
  const until = performance.now() + writableDeadlineMs;
  while (performance.now() < until) {
    const hello = await admin.command({ hello: 1 });
    if (hello['isWritablePrimary'] === true) return;
    await delay(20);
  }
  throw new StackError('start-failed', `mongod on ${host} runs but does not become a writable primary.`, { host });
}
