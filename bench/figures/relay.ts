import type { Message } from 'kafkajs';
import type { mongo } from 'mongoose';
import { KafkaEventLog } from '#messaging';
import { type PendingRow, relayOneByOne } from '../comparators/one-row-outbox.js';
import { rawProducer, sendBatches } from '../comparators/raw-kafka.js';
import { type Bench, compare, type Figure } from '../figure.js';
import { benchTopic, openKafkaLog } from '../kafka-log.js';
import { rounds } from '../rounds.js';
import { type Database, openDatabase, openMessaging } from '../service-under-test.js';
import { WatchedLog } from '../watched-log.js';
import { envelopeOf, inBatches, history, Said } from '../workload.js';

const service = 'alliances';
const requestSize = 500;
const eventsATransaction = 500;

/** From the commit to the broker: read, sent and marked, against sending alone. */
export const relay: Figure = {
  name: 'relay',
  about: 'the outbox into Kafka: read, sent and marked',
  async run(bench) {
    const { mongod, kafka } = { mongod: await bench.servers.mongod(), kafka: await bench.servers.kafka() };
    const log = await openKafkaLog(kafka.brokers);
    const producer = await rawProducer(kafka.brokers);
    const database = await openDatabase(mongod.uri, `bench_${service}`);
    try {
      const rows = await fillOutbox(bench, database, log);
      const batches = [...inBatches(await messagesOf(rows), requestSize)];
      const values = await rounds(bench, 'relay', {
        relay: () => relayAll(bench, database, log, rows),
        'raw sendBatch': () => sendBatches(producer, benchTopic, batches),
        'one row at a time': async () => {
          await waitAgain(rows);
          return relayOneByOne(rows, producer, benchTopic, bench.scale.sideMs / 2);
        },
      });
      const ours = { figure: 'relay, outbox → Kafka', unit: 'events/s', ours: values.relay };
      return [
        compare({
          ...ours,
          comparator: `raw kafkajs sendBatch of ${requestSize}`,
          theirs: values['raw sendBatch'],
          goal: { of: 'ratio', bound: 'at least', value: 0.5, aim: 0.65 },
        }),
        compare({
          ...ours,
          comparator: 'one row at a time',
          theirs: values['one row at a time'],
          goal: { of: 'ratio', bound: 'at least', value: 100 },
        }),
      ];
    } finally {
      await database.close();
      await producer.disconnect();
      await log.close();
    }
  },
};

/** Through the unit of work, as commands do it. */
async function fillOutbox(
  { scale, seed, progress }: Bench,
  database: Database,
  log: KafkaEventLog,
): Promise<mongo.Collection<PendingRow>> {
  const { unitOfWork } = await openMessaging(service, database, log);
  progress.say(`relay: ${scale.events} events go into the outbox …`);
  for (const batch of inBatches(history(scale.events, seed), eventsATransaction)) {
    await unitOfWork.run(async (tx) => {
      for (const { subject } of batch) tx.emit(Said, subject, Said.example);
    });
  }
  return database.db.collection<PendingRow>('outbox');
}

async function messagesOf(rows: mongo.Collection<PendingRow>): Promise<readonly Message[]> {
  const all = await rows.find({}, { sort: { _id: 1 } }).toArray();
  return all.map(({ subject, envelope }) => ({ key: subject, value: JSON.stringify(envelope) }));
}

/** What was published waits once more: each round empties the same outbox. */
async function waitAgain(rows: mongo.Collection<PendingRow>): Promise<void> {
  await rows.updateMany({}, { $set: { pending: true }, $unset: { publishedAt: '' } });
}

async function relayAll(
  { scale }: Bench,
  database: Database,
  log: KafkaEventLog,
  rows: mongo.Collection<PendingRow>,
): Promise<number> {
  await waitAgain(rows);
  // The connection and the topic's partitions are known from here on, as in a service that runs.
  await log.append(Said.topic, [envelopeOf('warm-up', 1)]);
  const watched = new WatchedLog(log);
  const messaging = await openMessaging(service, database, watched);
  const begun = performance.now();
  messaging.start();
  await watched.appended.reaches(scale.events);
  // Comes back when the last mark is made.
  await messaging.stop();
  const rate = (scale.events * 1000) / (performance.now() - begun);
  const left = await rows.countDocuments({ pending: true });
  if (left > 0) throw new Error(`The relay left ${left} rows unmarked.`);
  return rate;
}
