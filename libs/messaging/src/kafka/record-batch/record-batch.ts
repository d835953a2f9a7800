import { crc32c } from './crc32c.js';
import type { KeyedRecord } from './keyed-record.js';

/** From here on a batch's length counts. */
const lengthCountsFrom = 12;
/** From here on its checksum does. */
const checksumFrom = 21;
const headBytes = 61;
/** Of a record: no attributes, no time of its own, no headers. */
const fixedBytes = 3;

/** What a batch of these records takes, in bytes. */
export function sizeOfBatch(records: readonly KeyedRecord[]): number {
  let size = headBytes;
  let offset = 0;
  for (const record of records) {
    const body = sizeOfBody(record, offset);
    size += sizeOfVarint(body) + body;
    offset += 1;
  }
  return size;
}

/**
 * Writes a record batch (magic 2) of no transaction and no numbered producer, uncompressed, all its records of one time.
 * @see https://kafka.apache.org/documentation/#recordbatch
 * @returns where it ends
 */
export function writeBatch(bytes: Buffer, start: number, records: readonly KeyedRecord[], time: number): number {
  const milliseconds = BigInt(time);
  let at = start + headBytes;
  let offset = 0;
  for (const record of records) at = writeRecord(bytes, at, record, offset++);
  bytes.writeBigInt64BE(0n, start);
  bytes.writeInt32BE(at - start - lengthCountsFrom, start + 8);
  // The leader's epoch, which a client does not know.
  bytes.writeInt32BE(0, start + 12);
  bytes.writeInt8(2, start + 16);
  // Its attributes: none.
  bytes.writeInt16BE(0, start + 21);
  bytes.writeInt32BE(records.length - 1, start + 23);
  bytes.writeBigInt64BE(milliseconds, start + 27);
  bytes.writeBigInt64BE(milliseconds, start + 35);
  // The producer's id, its epoch and the first sequence: it has none.
  bytes.writeBigInt64BE(-1n, start + 43);
  bytes.writeInt16BE(0, start + 51);
  bytes.writeInt32BE(0, start + 53);
  bytes.writeInt32BE(records.length, start + 57);
  bytes.writeUInt32BE(crc32c(bytes, start + checksumFrom, at), start + 17);
  return at;
}

function writeRecord(bytes: Buffer, start: number, record: KeyedRecord, offset: number): number {
  const { key, value, keyBytes, valueBytes } = record;
  let at = writeVarint(bytes, start, sizeOfBody(record, offset));
  // Attributes, and how much later than the batch's first record: neither.
  bytes[at++] = 0;
  bytes[at++] = 0;
  at = writeVarint(bytes, at, offset);
  at = writeVarint(bytes, at, keyBytes);
  at += bytes.write(key, at, keyBytes);
  at = writeVarint(bytes, at, valueBytes);
  at += bytes.write(value, at, valueBytes);
  // Headers: none.
  bytes[at++] = 0;
  return at;
}

const sizeOfBody = ({ keyBytes, valueBytes }: KeyedRecord, offset: number): number =>
  fixedBytes + sizeOfVarint(offset) + sizeOfVarint(keyBytes) + keyBytes + sizeOfVarint(valueBytes) + valueBytes;

/** Of a number that is not negative and below 2^30, in zigzag. */
function sizeOfVarint(value: number): number {
  let size = 1;
  for (let rest = value >>> 6; rest > 0; rest >>>= 7) size += 1;
  return size;
}

function writeVarint(bytes: Buffer, start: number, value: number): number {
  let at = start;
  let rest = value << 1;
  for (; rest > 0x7f; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80;
  bytes[at++] = rest;
  return at;
}
