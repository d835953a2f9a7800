import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partitionOfSubject } from './partition-of-subject.js';

describe('partitionOfSubject', () => {
  // From Kafka's own UtilsTest: murmur2("21") = -973932308, "foobar" = -790332482, "a-little-bit-long-string" = -985981536.
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ])('agrees with the Java client on %s', (key, hash) => {
    const partitions = 1_000_003;
    expect(partitionOfSubject(key, partitions)).toBe((hash & 0x7fffffff) % partitions);
  });

  it('always answers a partition that exists', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 64 }), (subject, partitions) => {
        const partition = partitionOfSubject(subject, partitions);
        return Number.isInteger(partition) && partition >= 0 && partition < partitions;
      }),
    );
  });
});
