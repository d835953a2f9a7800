import type { Producer } from 'kafkajs';
import type { mongo } from 'mongoose';

/** What there is to know of an event that waits. */
export interface PendingRow {
  readonly _id: string;
  readonly subject: string;
  /** The envelope. */
  readonly json: string;
}

/** The outbox of most tutorials: the oldest row is read, sent, removed; then the next. Answers rows a second. */
export async function relayOneByOne(
  rows: mongo.Collection<PendingRow>,
  producer: Producer,
  topic: string,
  longestMs: number,
): Promise<number> {
  const begun = performance.now();
  let sent = 0;
  while (performance.now() - begun < longestMs) {
    const row = await rows.findOne({}, { sort: { _id: 1 } });
    if (!row) break;
    await producer.send({ topic, acks: -1, messages: [{ key: row.subject, value: row.json }] });
    await rows.deleteOne({ _id: row._id }, { writeConcern: { w: 'majority' } });
    sent += 1;
  }
  return (sent * 1000) / (performance.now() - begun);
}
