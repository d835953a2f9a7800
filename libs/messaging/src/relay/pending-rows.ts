import type { mongo } from 'mongoose';
import type { OutboxRow } from '../outbox/outbox-row.js';
import { rowOfBson } from './row-of-bson.js';

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
export async function readPending(
  rows: mongo.Collection<OutboxRow>,
  limit: number,
  { inFlight, blocked }: Excluded,
): Promise<readonly OutboxRow[]> {
  const filter = {
    ...(inFlight.size > 0 ? { _id: { $nin: [...inFlight] } } : {}),
    ...(blocked.length > 0 ? { subject: { $nin: [...blocked] } } : {}),
  };
  // Read by ourselves: what the driver does for each row and each of its fields is most of the reading.
  const options = { readConcern: { level: 'snapshot' }, batchSize: limit + 1, raw: true } as const;
  const found = await rows.find(filter, options).sort({ _id: 1 }).limit(limit).toArray();
  return (found as unknown as readonly Uint8Array[]).map(rowOfBson);
}

/**
 * The rows at these places. Where they lie is said as well: rows that lie in the order of their places are looked for by
 * a range only, and a list alone would be looked for in all that waits.
 * @param places at least one, in any order
 */
export function atPlaces(places: readonly string[]): mongo.Filter<OutboxRow> {
  const first = places.reduce((least, place) => (place < least ? place : least));
  const last = places.reduce((greatest, place) => (place > greatest ? place : greatest));
  return { _id: { $gte: first, $lte: last, $in: [...places] } };
}
