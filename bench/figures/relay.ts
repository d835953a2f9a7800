import type { Message } from 'kafkajs';
import type { mongo } from 'mongoose';
import {
  type EventLog,
  type EventLogLag,
  type EventSource,
  type KafkaEventLog,
  type ServiceMessaging,
  toEventText,
} from '#messaging';
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

/** From the commit to the broker: read, sent and marked as sent, against sending alone. */
export const relay: Figure = {
  name: 'relay',
  about: 'the outbox into Kafka: read, sent and marked as sent',
  async run(bench) {
    const { mongod, kafka } = { mongod: await bench.servers.mongod(), kafka: await bench.servers.kafka() };
    const log = await openKafkaLog(kafka.brokers);
    const producer = await rawProducer(kafka.brokers);
    const database = await openDatabase(mongod.uri, `bench_${service}`);
    try {
      const rows = await saidOnce(bench, database, log);
      const batches = [...inBatches(rows.map(messageOf), requestSize)];
      const values = await rounds(bench, 'relay', {
        relay: () => relayAll(bench, database, log, rows),
        'raw sendBatch': () => sendBatches(producer, benchTopic, batches),
        'one row at a time': async () => {
          await fillOutbox(database, log, rows);
          return relayOneByOne(outboxOf(database), producer, benchTopic, bench.scale.sideMs / 2);
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

/** What commands leave behind, made once through the unit of work and kept, so that each round begins with the same. */
async function saidOnce(
  { scale, seed, progress }: Bench,
  database: Database,
  log: KafkaEventLog,
): Promise<PendingRow[]> {
  const { unitOfWork } = await openMessaging(service, database, log);
  progress.say(`relay: ${scale.events} events go into the outbox …`);
  for (const batch of inBatches(history(scale.events, seed), eventsATransaction)) {
    await unitOfWork.run(async (tx) => {
      for (const { subject } of batch) tx.emit(Said, subject, Said.example);
    });
  }
  return outboxOf(database)
    .find({}, { sort: { _id: 1 } })
    .toArray();
}

const outboxOf = ({ db }: Database): mongo.Collection<PendingRow> => db.collection<PendingRow>('outbox');

/** A fresh outbox: one that was emptied and filled again would be full of what is no more. */
async function fillOutbox(
  database: Database,
  log: EventLog & EventSource & EventLogLag,
  rows: readonly PendingRow[],
): Promise<ServiceMessaging> {
  await database.db.dropDatabase();
  const messaging = await openMessaging(service, database, log);
  await outboxOf(database).insertMany([...rows], { writeConcern: { w: 'majority' } });
  return messaging;
}

const messageOf = ({ subject, json }: PendingRow): Message => ({ key: subject, value: json });

async function relayAll(
  { scale }: Bench,
  database: Database,
  log: KafkaEventLog,
  rows: readonly PendingRow[],
): Promise<number> {
  const watched = new WatchedLog(log);
  const messaging = await fillOutbox(database, watched, rows);
  // The connection and the topic's partitions are known from here on, as in a service that runs.
  await log.append(Said.topic, [toEventText(envelopeOf('warm-up', 1))]);
  const begun = performance.now();
  messaging.start();
  await watched.appended.reaches(scale.events);
  // Comes back when the last row is removed.
  await messaging.stop();
  const rate = (scale.events * 1000) / (performance.now() - begun);
  const left = await outboxOf(database).countDocuments();
  if (left > 0) throw new Error(`The relay left ${left} rows behind.`);
  return rate;
}
