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

/**
 * Every event that a service committed, in the order of the commits: as the replica set's own log keeps them, whether
 * or not the relay has taken them.
 */
export async function committedByTopic(db: mongo.Db): Promise<readonly CommittedEvent[]> {
  const ns = `${db.databaseName}.outbox`;
  const oplog = db.client.db('local').collection('oplog.rs');
  const entries = oplog.find({ $or: [{ ns, op: 'i' }, { 'o.applyOps.ns': ns }] }).sort({ $natural: 1 });
  const events: CommittedEvent[] = [];
  for await (const entry of entries) {
    for (const { topic, json } of insertedRows(entry as unknown as OplogEntry, ns)) {
      events.push({ topic, envelope: JSON.parse(json) as EventEnvelope });
    }
  }
  return events;
}

function insertedRows({ op, ns, o }: OplogEntry, outbox: string): readonly OutboxRow[] {
  if (op === 'c') return ((o['applyOps'] ?? []) as OplogEntry[]).flatMap((entry) => insertedRows(entry, outbox));
  return op === 'i' && ns === outbox ? [o as OutboxRow] : [];
}
