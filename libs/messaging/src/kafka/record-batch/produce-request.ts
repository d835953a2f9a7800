import type { KeyedRecord } from './keyed-record.js';
import type { PartitionRecords } from './partition-records.js';
import { sizeOfBatch, writeBatch } from './record-batch.js';

/** As kafkajs asks for it. */
export interface ProduceRequest<M> {
  readonly acks: number;
  /** Milliseconds. */
  readonly timeout: number;
  readonly topicData: readonly {
    readonly topic: string;
    readonly partitions: readonly { readonly partition: number; readonly messages: readonly M[] }[];
  }[];
}

interface Batch {
  readonly partition: number;
  readonly records: readonly KeyedRecord[];
  readonly size: number;
}

/** Transactional id, acks, timeout, number of topics. */
const headBytes = 2 + 2 + 4 + 4;
/** Length of the name, number of partitions. */
const topicBytes = 2 + 4;
/** Number, size of the batch. */
const partitionBytes = 4 + 4;

/**
 * A produce request of version 3 to 7 in one piece: measured first, then written.
 * @see https://kafka.apache.org/protocol#The_Messages_Produce
 * @param time - of all records, in milliseconds since the epoch
 */
export function encodeProduceRequest(
  { acks, timeout, topicData }: ProduceRequest<PartitionRecords>,
  time: number,
): Buffer {
  const topics = topicData.map(({ topic, partitions }) => ({
    name: Buffer.from(topic),
    batches: partitions.map(({ partition, messages }): Batch => {
      const records = messages.flatMap((message) => message.records);
      return { partition, records, size: sizeOfBatch(records) };
    }),
  }));
  let size = headBytes;
  for (const { name, batches } of topics) {
    size += topicBytes + name.length;
    for (const batch of batches) size += partitionBytes + batch.size;
  }
  const bytes = Buffer.allocUnsafe(size);
  // Of no transaction.
  let at = bytes.writeInt16BE(-1);
  at = bytes.writeInt16BE(acks, at);
  at = bytes.writeInt32BE(timeout, at);
  at = bytes.writeInt32BE(topics.length, at);
  for (const { name, batches } of topics) {
    at = bytes.writeInt16BE(name.length, at);
    at += name.copy(bytes, at);
    at = bytes.writeInt32BE(batches.length, at);
    for (const batch of batches) {
      at = bytes.writeInt32BE(batch.partition, at);
      at = bytes.writeInt32BE(batch.size, at);
      at = writeBatch(bytes, at, batch.records, time);
    }
  }
  return bytes;
}
