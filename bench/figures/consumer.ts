import type { EventEnvelope } from '#contracts';
import {
  defineReadModel,
  type KafkaEventLog,
  type ReadModelWriter,
  type ServiceMessaging,
  toEventText,
} from '#messaging';
import type { Tx } from '#persistence';
import { bareTransactions } from '../comparators/bare-transactions.js';
import { consumeWithNest } from '../comparators/nest-kafka-consumer.js';
import { type Bench, compare, type Figure } from '../figure.js';
import { openKafkaLog } from '../kafka-log.js';
import { rounds } from '../rounds.js';
import { type Database, openDatabase, openMessaging } from '../service-under-test.js';
import { Tally } from '../tally.js';
import { WatchedLog } from '../watched-log.js';
import { history, inBatches, Said } from '../workload.js';

const service = 'matching';
const requestSize = 500;
/** Cursor and effect. */
const writesOfReaction = 2;
const reactionsAtOnce = 16;

interface CountRow {
  readonly _id: string;
  readonly count: number;
}

/** From the broker to the committed effect: the same effect of the same events on all sides. */
export const consumer: Figure = {
  name: 'consumer',
  about: 'Kafka to committed effects: projections and reactions',
  async run(bench) {
    const mongod = await bench.servers.mongod();
    const { brokers } = await bench.servers.kafka();
    const log = await openKafkaLog(brokers);
    const database = await openDatabase(mongod.uri, `bench_${service}`);
    try {
      bench.progress.say(`consumer: ${bench.scale.events} events go into Kafka …`);
      for (const batch of inBatches(history(bench.scale.events, bench.seed + 1), requestSize)) {
        await log.append(Said.topic, batch.map(toEventText));
      }
      const names = uniqueNames();
      const values = await rounds(bench, 'consumer', {
        projections: () => project(bench, database, log, names()),
        reactions: () => react(bench, database, log, names()),
        "Nest's transport": () => withNest(bench, database, brokers, names()),
        'bare transactions like a reaction': () => bare(bench, database, names()),
      });
      const nest = { unit: 'events/s', comparator: "Nest's Kafka transport", theirs: values["Nest's transport"] };
      return [
        compare({
          ...nest,
          figure: 'consumer, projections',
          ours: values.projections,
          goal: { of: 'ratio', bound: 'at least', value: 40 },
        }),
        compare({
          ...nest,
          figure: 'consumer, reactions',
          ours: values.reactions,
          goal: { of: 'ratio', bound: 'at least', value: 3 },
        }),
        // What is left of the machine's own limit, without Kafka, order or cursors.
        compare({
          figure: 'consumer, reactions',
          unit: 'events/s',
          comparator: `bare transaction of ${writesOfReaction} writes, ${reactionsAtOnce} at once`,
          ours: values.reactions,
          theirs: values['bare transactions like a reaction'],
        }),
      ];
    } finally {
      await database.close();
      await log.close();
    }
  },
};

/** Each side of each round reads everything again: a group and a collection of its own. */
function uniqueNames(): () => string {
  let last = 0;
  return () => `bench_${(last += 1)}`;
}

async function project({ scale }: Bench, database: Database, log: KafkaEventLog, name: string): Promise<number> {
  const counts = defineReadModel<CountRow>(name);
  const watched = new WatchedLog(log);
  return whileRunning(await openMessaging(service, database, watched), async (messaging) => {
    const count = async ({ subject: _id }: EventEnvelope, into: ReadModelWriter): Promise<void> =>
      into.write(counts, { updateOne: { filter: { _id }, update: { $inc: { count: 1 } }, upsert: true } });
    const entries = [{ ...Said, call: count }];
    const group = `${service}.${name}`;
    await messaging.groups.addProjection({ group, service, upcasters: [], readModels: [counts], entries });
    messaging.start();
    return watched.consumed.rate(scale.events, scale.sideMs);
  });
}

async function react({ scale }: Bench, database: Database, log: KafkaEventLog, name: string): Promise<number> {
  const counts = await database.db.createCollection<CountRow>(name);
  const handled = new Tally();
  return whileRunning(await openMessaging(service, database, log), async (messaging) => {
    const count = async ({ subject: _id }: EventEnvelope, { session }: Tx): Promise<void> => {
      handled.begin();
      await counts.updateOne({ _id }, { $inc: { count: 1 } }, { upsert: true, session });
      handled.add(1);
    };
    const entries = [{ ...Said, call: count }];
    await messaging.groups.addReactions({ group: `${service}-${name}`, service, upcasters: [], entries }, false);
    messaging.start();
    return handled.rate(scale.events, scale.sideMs);
  });
}

async function withNest(
  { scale }: Bench,
  { connection, db }: Database,
  brokers: readonly string[],
  name: string,
): Promise<number> {
  const inbox = await db.createCollection<{ _id: string }>(`${name}_inbox`);
  const counts = await db.createCollection<CountRow>(name);
  const effects = { client: connection.getClient(), inbox, counts, handled: new Tally() };
  const limits = { total: scale.events, longestMs: scale.sideMs };
  return consumeWithNest(brokers, `${service}-${name}`, effects, limits);
}

async function bare({ scale }: Bench, { connection, db }: Database, name: string): Promise<number> {
  const rows = await db.createCollection<{ _id: string; content: object }>(name);
  const size = { total: scale.commands * 4, writes: writesOfReaction, concurrency: reactionsAtOnce };
  return bareTransactions(connection.getClient(), rows, size, { count: 1 });
}

async function whileRunning<R>(
  messaging: ServiceMessaging,
  measure: (messaging: ServiceMessaging) => Promise<R>,
): Promise<R> {
  try {
    return await measure(messaging);
  } finally {
    await messaging.stop();
  }
}
