import type { Message } from 'kafkajs';
import { partitionOfSubject } from '../../wire/partition-of-subject.js';
import type { KeyedRecord } from './keyed-record.js';

/**
 * All records of a partition in a request, for kafkajs one message: what it does for each message it does once. Only
 * `ownEncoding` can write it, and only a producer without an id may send it, since kafkajs would number it as one record.
 */
export class PartitionRecords implements Message {
  readonly value = null;

  constructor(
    readonly partition: number,
    readonly records: readonly KeyedRecord[],
  ) {}
}

/** @returns undefined when a record's partition is not known */
export function groupByPartition(records: readonly KeyedRecord[]): PartitionRecords[] | undefined {
  const groups = new Map<number, KeyedRecord[]>();
  for (const record of records) {
    if (record.partition === undefined) return undefined;
    const group = groups.get(record.partition);
    if (group) group.push(record);
    else groups.set(record.partition, [record]);
  }
  return [...groups].map(([partition, group]) => new PartitionRecords(partition, group));
}

/**
 * Where a message goes, of so many partitions. What was grouped for fewer stays where it was meant to go.
 * @throws Error when there are fewer than it was grouped for: kafkajs drops what has no partition, and tells nobody
 */
export function partitionOfMessage(message: Message, partitions: number): number {
  if (!(message instanceof PartitionRecords)) return partitionOfSubject(String(message.key), partitions);
  const { partition } = message;
  if (partition < partitions) return partition;
  throw new Error(`There is no partition ${partition} any more: the topic has ${partitions}.`);
}
