import type { Producer } from 'kafkajs';
import type { mongo } from 'mongoose';

/** What there is to know of an event that waits. */
export interface PendingRow {
  readonly _id: string;
  readonly subject: string;
  readonly envelope: object;
  readonly pending?: true;
  readonly publishedAt?: Date;
}

/** The outbox of most tutorials: the oldest row is read, sent, marked; then the next. Answers rows a second. */
export async function relayOneByOne(
  rows: mongo.Collection<PendingRow>,
  producer: Producer,
  topic: string,
  longestMs: number,
): Promise<number> {
  const begun = performance.now();
  let sent = 0;
  while (performance.now() - begun < longestMs) {
    const row = await rows.findOne({ pending: true }, { sort: { _id: 1 } });
    if (!row) break;
    await producer.send({ topic, acks: -1, messages: [{ key: row.subject, value: JSON.stringify(row.envelope) }] });
    await rows.updateOne({ _id: row._id }, { $unset: { pending: '' } }, { writeConcern: { w: 'majority' } });
    sent += 1;
  }
  return (sent * 1000) / (performance.now() - begun);
}
