import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mongo } from 'mongoose';
import type { OutboxRow } from '../outbox/outbox-row.js';
import { rowOfBson } from './row-of-bson.js';

const { BSON } = mongo;
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.nat(3_000).map((length) => 'ñ'.repeat(length)),
);
const rows = fc.record<OutboxRow>({ _id: text, topic: text, subject: text, json: text });

describe('rowOfBson', () => {
  it('reads what the driver reads', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const bytes = BSON.serialize(row);
        expect(rowOfBson(bytes)).toEqual(BSON.deserialize(bytes));
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads a document that lies among others', () => {
    const row: OutboxRow = { _id: 'a', topic: 't', subject: 's', json: '{"name":"ñandú"}' };
    const bytes = BSON.serialize(row);
    const reply = Buffer.concat([BSON.serialize({ _id: 'before' }), bytes, BSON.serialize({ _id: 'after' })]);
    const start = reply.indexOf(bytes);
    expect(rowOfBson(reply.subarray(start, start + bytes.length))).toEqual(row);
  });

  it('leaves to the driver what is more than texts', () => {
    const row = { _id: 'a', topic: 't', subject: 's', json: '{}', at: new Date(0), tries: 3, why: { code: 'x' } };
    expect(rowOfBson(BSON.serialize(row))).toEqual(row);
  });
});
