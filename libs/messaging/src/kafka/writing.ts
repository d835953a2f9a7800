import type { Message, Producer, ProducerConfig } from 'kafkajs';
import type { MayWrite } from '../port.js';
import type { KeyedRecord } from './record-batch/keyed-record.js';
import { ownEncoding } from './record-batch/own-encoding.js';
import { groupByPartition } from './record-batch/partition-records.js';

/** Produce requests in their order; two series may be under way at once. */
export type RequestSeries = readonly (readonly (readonly KeyedRecord[])[])[];

/** What a producer is, and how it writes: resolves when all in-sync replicas have the records. */
export interface Writing {
  readonly settings: ProducerConfig;
  write(producer: Producer, topic: string, series: RequestSeries, mayWrite: MayWrite): Promise<void>;
}

/** What every produce request asks: all in-sync replicas, an answer within 5 seconds. */
export const requestOf = (topic: string, messages: readonly Message[]) => ({
  topic,
  acks: -1,
  timeout: 5000,
  messages: [...messages],
});

/** As fast as it goes. What timed out may still get into the log later. */
export const plainWriting: Writing = {
  settings: {},
  write: async (producer, topic, series) => {
    await Promise.all(
      series.map(async (requests) => {
        for (const records of requests) await producer.send(requestOf(topic, together(records)));
      }),
    );
  },
};

/** As few messages as kafkajs can be given. */
const together = (records: readonly KeyedRecord[]): readonly Message[] =>
  (ownEncoding ? groupByPartition(records) : undefined) ?? records;
