import type { EventEnvelope } from '#contracts';
import {
  defineReadModel,
  type KafkaEventLog,
  type ReadModelWriter,
  type ServiceMessaging,
  toEventText,
} from '#messaging';
import type { Tx } from '#persistence';
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
