import type { EventEnvelope } from '#contracts';
import type { mongo } from 'mongoose';

/** An event between its commit and the event log; removed some days later (ForgetPublished). */
export interface OutboxRow {
  /** The event's id. */
  readonly _id: string;
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
  readonly envelope: EventEnvelope;
  /** There while the event waits for the relay: a field that only pending rows have keeps their index small. */
  readonly pending?: true;
  /** By the database's clock. */
  readonly publishedAt?: Date;
}

/** The last sequence given to a subject of a topic. */
export interface SequenceRow {
  /** `<topic>|<subject>`. */
  readonly _id: string;
  readonly last: number;
}

/** By topic, subject and sequence. */
export const sequenceIndex = 'sequence';

export async function prepareOutbox(db: mongo.Db): Promise<void> {
  await ensureCollection(db, 'sequences');
  const outbox = await ensureCollection<OutboxRow>(db, 'outbox');
  // No more than these: each index that a mark changes costs the relay a third of its speed.
  await outbox.createIndexes([
    { key: { topic: 1, subject: 1, sequence: 1 }, name: sequenceIndex, unique: true },
    { key: { pending: 1, _id: 1 }, name: 'pending', partialFilterExpression: { pending: true } },
  ]);
}

/** Collections are made before anybody listens: made beside transactions they fail. */
export async function ensureCollection<T extends mongo.Document>(
  db: mongo.Db,
  name: string,
): Promise<mongo.Collection<T>> {
  const existing = await db.listCollections({ name }, { nameOnly: true }).toArray();
  return existing.length > 0 ? db.collection<T>(name) : db.createCollection<T>(name);
}
