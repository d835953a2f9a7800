import type { mongo } from 'mongoose';
import type { OutboxRow } from '../outbox/outbox-row.js';

export interface Excluded {
  /** Places of rows being sent or removed now. */
  readonly inFlight: ReadonlySet<string>;
  /** Subjects of which an event could not be sent: nothing after it may be. */
  readonly blocked: readonly string[];
}

/**
 * What waits in the outbox, from the first place on, each subject in its order. Never by a watermark: a place is no
 * commit order, so that all is looked at again each time. But of one subject whoever has a lower place has committed
 * before, and one snapshot is looked at: nothing of a subject comes without what stands before it.
 */
export function readPending(
  rows: mongo.Collection<OutboxRow>,
  limit: number,
  { inFlight, blocked }: Excluded,
): Promise<readonly OutboxRow[]> {
  const filter = {
    ...(inFlight.size > 0 ? { _id: { $nin: [...inFlight] } } : {}),
    ...(blocked.length > 0 ? { subject: { $nin: [...blocked] } } : {}),
  };
  // The outbox's own writer made its texts: looking for wrong UTF-8 in each would cost a fifth of the reading.
  const options = {
    readConcern: { level: 'snapshot' },
    batchSize: limit + 1,
    enableUtf8Validation: false,
  } as const;
  return rows.find(filter, options).sort({ _id: 1 }).limit(limit).toArray();
}
