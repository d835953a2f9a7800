import { describe, expect, it } from '@jest/globals';
import { partitionOfSubject } from '../../wire/partition-of-subject.js';
import type { KeyedRecord } from './keyed-record.js';
import { groupByPartition, partitionOfMessage, PartitionRecords } from './partition-records.js';

const record = (key: string, partition?: number): KeyedRecord => ({
  key,
  value: '{}',
  keyBytes: key.length,
  valueBytes: 2,
  partition,
});

describe('the records of a partition', () => {
  it('go together, in their order', () => {
    const [a, b, c, d] = [record('a', 2), record('b', 0), record('c', 2), record('d', 0)];
    expect(groupByPartition([a, b, c, d])).toEqual([new PartitionRecords(2, [a, c]), new PartitionRecords(0, [b, d])]);
  });

  it('stay apart while it is not known which partition that is', () => {
    expect(groupByPartition([record('a', 1), record('b')])).toBeUndefined();
  });

  it('go to the partition for which they were grouped, also when there are more by now', () => {
    expect(partitionOfMessage(new PartitionRecords(1, [record('a', 1)]), 12)).toBe(1);
  });

  it('are refused when their partition is gone', () => {
    expect(() => partitionOfMessage(new PartitionRecords(1, [record('a', 1)]), 1)).toThrow('no partition 1');
  });

  it('are found by their subject when each goes by itself', () => {
    expect(partitionOfMessage(record('organisation-17'), 6)).toBe(partitionOfSubject('organisation-17', 6));
  });
});
