import type { EventEnvelope } from '#contracts';
import type { Migration } from '#persistence';
import type { mongo } from 'mongoose';
import { type OutboxRow, placeInOutbox } from './outbox-row.js';

interface EarlierRow {
  readonly _id: string;
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
  readonly envelope: EventEnvelope;
  readonly pending?: true;
}

/** Before everything that is said from now on, and of one subject in its order. */
const before = 0;

/** An outbox that kept published events for a week becomes one that holds what waits. */
export const outboxKeepsWhatWaits: Migration = {
  version: 1,
  name: 'the outbox keeps what waits only',
  up: async (db: mongo.Db) => {
    const rows = db.collection<EarlierRow>('outbox');
    const indexes = await rows.indexes().catch((error: unknown) => {
      if ((error as { codeName?: string }).codeName === 'NamespaceNotFound') return [];
      throw error;
    });
    if (indexes.length > 1) await rows.dropIndexes();
    const waiting = await rows.find({ pending: true }).toArray();
    const next = waiting.map(({ topic, subject, sequence, envelope }) => ({
      ...{ _id: placeInOutbox(before, sequence, envelope.id), topic, subject, json: JSON.stringify(envelope) },
    }));
    if (next.length > 0) {
      // Again after a start that ended half-way: what is there already is the same.
      await db
        .collection<OutboxRow>('outbox')
        .bulkWrite(next.map((row) => ({ replaceOne: { filter: { _id: row._id }, replacement: row, upsert: true } })));
    }
    await rows.deleteMany({ envelope: { $exists: true } });
  },
};
