import { mongo } from 'mongoose';
import { topics } from '#contracts';
import { MongoEventLog } from '#messaging';

export interface OpenMongoLog {
  readonly log: MongoEventLog;
  readonly db: mongo.Db;
  close(): Promise<void>;
}

/** The event log of a platform in one process, with its topics, in the database `<prefix>_log`. */
export async function openMongoLog(uri: string, prefix: string): Promise<OpenMongoLog> {
  const client = new mongo.MongoClient(uri);
  const db = client.db(`${prefix}_log`);
  const log = new MongoEventLog({ db, owner: 'bench', logger: () => undefined });
  await log.open();
  await log.ensureTopics(topics);
  const close = async (): Promise<void> => {
    await log.close();
    await client.close();
  };
  return { log, db, close };
}
