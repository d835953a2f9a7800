import { mongo } from 'mongoose';
import { startTemporaryMongod } from '#stack';
import { logCollections, rowsFrom } from '../src/mongo/log-rows.js';
import { MongoEventLog, type MongoEventLogOptions } from '../src/mongo/mongo-event-log.js';
import type { EventLogLogger } from '../src/wire/event-log-logger.js';
import { partitionOfSubject } from '../src/wire/partition-of-subject.js';
import type { EventLogHarness } from './event-log-harness.js';

/** A MongoDB log on a real mongod of its own, with time-outs short enough for tests. */
export interface MongoLogHarness extends EventLogHarness {
  readonly db: mongo.Db;
  readonly log: MongoEventLog;
  /** Another log on the same database, not opened. */
  another(options?: Partial<MongoEventLogOptions>): MongoEventLog;
}

const quiet: EventLogLogger = () => undefined;

export async function makeMongoLogHarness(env: Readonly<Record<string, string | undefined>>): Promise<MongoLogHarness> {
  const server = await startTemporaryMongod({ env });
  const client = new mongo.MongoClient(server.uri, { serverSelectionTimeoutMS: 3000, connectTimeoutMS: 2000 });
  const db = client.db('alianza_log');
  const { log: rows, topics } = logCollections(db);

  let opened = 0;
  const another = (options: Partial<MongoEventLogOptions> = {}): MongoEventLog => {
    opened += 1;
    const owner = `test-${opened}`;
    return new MongoEventLog({ db, owner, logger: quiet, leaseMs: 1000, sweepMs: 100, failureDelayMs: 50, ...options });
  };
  let log = another();
  await log.open();

  return {
    db,
    get log() {
      return log;
    },
    another,
    reopen: async () => {
      await log.close();
      log = another();
      await log.open();
    },
    crashServer: async () => {
      await server.kill('SIGKILL');
      await server.restart();
    },
    appendRaw: async (topic, subject, value) => {
      const partitions = (await topics.findOne({ _id: topic }))?.partitions ?? 1;
      const lane = { topic, partition: partitionOfSubject(subject, partitions) };
      const last = await rows.findOne(rowsFrom(lane, 0), { sort: { _id: -1 } });
      await rows.insertOne({ _id: { ...lane, offset: last ? last._id.offset + 1 : 0 }, key: subject, value });
    },
    close: async () => {
      await log.close();
      await client.close();
      await server.stop();
    },
  };
}
