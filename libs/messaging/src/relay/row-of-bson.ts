import { mongo } from 'mongoose';
import type { OutboxRow } from '../outbox/outbox-row.js';

const text = 2;
const lengthBytes = 4;

/**
 * A row of the outbox from the bytes of its document. Its fields are texts: they are read in one pass, where the driver's
 * own reader, which is asked where a field is something else, takes four times as long.
 * @see https://bsonspec.org/spec.html
 */
export function rowOfBson(bytes: Uint8Array): OutboxRow {
  const document = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields: Record<string, string> = {};
  let at = lengthBytes;
  for (let type = document[at]; type !== 0; type = document[at]) {
    if (type !== text) return mongo.BSON.deserialize(bytes) as OutboxRow;
    const nameEnd = document.indexOf(0, at + 1);
    const start = nameEnd + 1 + lengthBytes;
    const end = start + document.readInt32LE(nameEnd + 1);
    // A text ends with a zero.
    fields[document.toString('latin1', at + 1, nameEnd)] = document.toString('utf8', start, end - 1);
    at = end;
  }
  return fields as unknown as OutboxRow;
}
