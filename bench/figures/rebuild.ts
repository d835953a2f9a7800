import { Readable } from 'node:stream';
import type { mongo } from 'mongoose';
import type { EventEnvelope } from '#contracts';
import { defineReadModel, type MongoEventLog, type ReadModelWriter, toEventText } from '#messaging';
import { type Bench, compare, type Figure } from '../figure.js';
import { openMongoLog } from '../mongo-log.js';
import { type Database, openDatabase, openMessaging } from '../service-under-test.js';
import { history, inBatches, Said } from '../workload.js';

const service = 'matching';
const group = `${service}.bench`;
const batchSize = 2_000;
const appendsAtOnce = 2;

interface CountRow {
  readonly _id: string;
  readonly count: number;
}

const Counts = defineReadModel<CountRow>('counts');

/** A projection's read model made again from everything that ever happened; measured once. */
export const rebuild: Figure = {
  name: 'rebuild',
  about: 'a read model made again from a million events, once',
  async run(bench) {
    const { uri } = await bench.servers.mongod();
    const { log, db, close } = await openMongoLog(uri, 'bench_rebuild');
    const database = await openDatabase(uri, 'bench_rebuild');
    try {
      await remember(bench, log);
      bench.progress.begin('rebuild', 2);
      bench.progress.step('one event a transaction');
      const theirs = await oneByOne(bench, database, db);
      bench.progress.step(`${bench.scale.history} events`);
      const ours = await rebuildAll(bench, database, log);
      bench.progress.end();
      const goal = { of: 'ours', bound: 'at least', value: 10_000 } as const;
      const figure = `rebuild from ${bench.scale.history} events`;
      return [
        compare({
          figure,
          unit: 'events/s',
          comparator: 'one event a transaction',
          ours: [ours],
          theirs: [theirs],
          goal,
        }),
      ];
    } finally {
      await database.close();
      await close();
    }
  },
};

async function remember({ scale, seed, progress }: Bench, log: MongoEventLog): Promise<void> {
  progress.say(`rebuild: ${scale.history} events go into the event log …`);
  const batches = Readable.from(inBatches(history(scale.history, seed + 2), batchSize));
  const append = (batch: EventEnvelope[]): Promise<void> => log.append(Said.topic, batch.map(toEventText));
  await batches.forEach(append, { concurrency: appendsAtOnce });
}

async function rebuildAll({ scale }: Bench, database: Database, log: MongoEventLog): Promise<number> {
  const messaging = await openMessaging(service, database, log);
  const count = async ({ subject: _id }: EventEnvelope, into: ReadModelWriter): Promise<void> =>
    into.write(Counts, { updateOne: { filter: { _id }, update: { $inc: { count: 1 } }, upsert: true } });
  const entries = [{ ...Said, call: count }];
  await messaging.groups.addProjection({ group, service, upcasters: [], readModels: [Counts], entries });
  try {
    const begun = performance.now();
    await messaging.groups.rebuild(group, new AbortController().signal);
    const seconds = (performance.now() - begun) / 1000;
    const counted = messaging.readModels
      .collection(Counts)
      .aggregate<{ total: number }>([{ $group: { _id: null, total: { $sum: '$count' } } }]);
    const [{ total } = { total: 0 }] = await counted.toArray();
    if (total !== scale.history) throw new Error(`The rebuilt read model counts ${total}, not ${scale.history}.`);
    return scale.history / seconds;
  } finally {
    await messaging.stop();
  }
}

/** Each event with its mark in a transaction of its own; a sample. Answers events a second. */
async function oneByOne({ scale }: Bench, { connection, db }: Database, logDb: mongo.Db): Promise<number> {
  const seen = await db.createCollection<{ _id: string }>('seen');
  const counts = await db.createCollection<CountRow>('counted_one_by_one');
  const begun = performance.now();
  let done = 0;
  for await (const { value } of logDb.collection<{ value: string }>('log').find()) {
    const { id, subject } = JSON.parse(value) as EventEnvelope;
    await connection.getClient().withSession((session) =>
      session.withTransaction(
        async () => {
          await seen.insertOne({ _id: id }, { session });
          await counts.updateOne({ _id: subject }, { $inc: { count: 1 } }, { upsert: true, session });
        },
        { writeConcern: { w: 'majority' } },
      ),
    );
    done += 1;
    if (performance.now() - begun > scale.sideMs) break;
  }
  return (done * 1000) / (performance.now() - begun);
}
