const seed = 0x9747b28c;
const multiplier = 0x5bd1e995;

/**
 * Kafka's default hash of a record key, as an unsigned 32-bit number.
 * @see https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/utils/Utils.java
 */
function murmur2(bytes: Buffer): number {
  const whole = bytes.length & ~3;
  let hash = seed ^ bytes.length;
  for (let at = 0; at < whole; at += 4) {
    let word = Math.imul(bytes.readInt32LE(at), multiplier);
    word = Math.imul(word ^ (word >>> 24), multiplier);
    hash = Math.imul(hash, multiplier) ^ word;
  }
  if (whole < bytes.length) {
    for (let at = bytes.length - 1; at >= whole; at -= 1) hash ^= bytes.readUInt8(at) << (8 * (at - whole));
    hash = Math.imul(hash, multiplier);
  }
  hash = Math.imul(hash ^ (hash >>> 13), multiplier);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The partition of a subject, from 0: the same in both logs and the same as any Kafka client's default partitioner. */
export function partitionOfSubject(subject: string, partitions: number): number {
  return (murmur2(Buffer.from(subject)) & 0x7fffffff) % partitions;
}
