import type { EventEnvelope } from '#contracts';
import type { mongo } from 'mongoose';
import type { OutboxRow } from '../src/outbox/outbox-row.js';

/** An entry of the replica set's own log: a write, or a whole transaction. */
interface OplogEntry {
  readonly op: string;
  readonly ns: string;
  readonly o: mongo.Document;
}

export interface CommittedEvent {
  readonly topic: string;
  readonly envelope: EventEnvelope;
}

/** What a service said, in the order of the commits. */
export const committedEvents = async (db: mongo.Db): Promise<readonly EventEnvelope[]> =>
  (await committedByTopic(db)).map(({ envelope }) => envelope);

/** The same, by the transaction that said them. */
export const committedByTransaction = async (db: mongo.Db): Promise<readonly (readonly EventEnvelope[])[]> =>
  (await transactionsOf(db)).map((events) => events.map(({ envelope }) => envelope));

/**
 * Every event that a service committed, in the order of the commits: as the replica set's own log keeps them, whether
 * or not the relay has taken them.
 */
export const committedByTopic = async (db: mongo.Db): Promise<readonly CommittedEvent[]> =>
  (await transactionsOf(db)).flat();

async function transactionsOf(db: mongo.Db): Promise<readonly (readonly CommittedEvent[])[]> {
  const ns = `${db.databaseName}.outbox`;
  const oplog = db.client.db('local').collection('oplog.rs');
  const entries = oplog.find({ $or: [{ ns, op: 'i' }, { 'o.applyOps.ns': ns }] }).sort({ $natural: 1 });
  const transactions: CommittedEvent[][] = [];
  for await (const entry of entries) {
    const rows = insertedRows(entry as unknown as OplogEntry, ns);
    transactions.push(rows.map(({ topic, json }) => ({ topic, envelope: JSON.parse(json) as EventEnvelope })));
  }
  return transactions;
}

function insertedRows({ op, ns, o }: OplogEntry, outbox: string): readonly OutboxRow[] {
  if (op === 'c') return ((o['applyOps'] ?? []) as OplogEntry[]).flatMap((entry) => insertedRows(entry, outbox));
  return op === 'i' && ns === outbox ? [o as OutboxRow] : [];
}
