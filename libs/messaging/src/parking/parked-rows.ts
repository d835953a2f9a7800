import type { EventEnvelope } from '#contracts';
import { ensureCollection } from '#persistence';
import type { mongo } from 'mongoose';
import type { ParkReason } from '../consumer/failures.js';
import type { MalformedRecord } from '../port.js';

export const parkedSubjects = 'parked_subjects';

/** One for each group and subject that waits; written by parking and by redriving, so that the two conflict. */
export interface ParkedSubjectRow {
  /** `<group>|<topic>|<subject>`. */
  readonly _id: string;
  /** What people name it by. */
  readonly id: string;
  readonly group: string;
  readonly topic: string;
  readonly subject: string;
  readonly reason: ParkReason;
  /** One sentence, without personal data. */
  readonly cause: string;
  readonly attempts: number;
  readonly parkedAt: Date;
  /** Absent: only a person helps. */
  readonly retryAt?: Date;
  readonly revision: number;
}

/** A record in a parked subject's queue. */
export interface ParkedEventRow {
  readonly _id: string;
  /** The parked subject's `_id`. */
  readonly parked: string;
  /** The event's sequence; for a record without one, half a step after what was known when it came. */
  readonly position: number;
  readonly envelope?: EventEnvelope;
  readonly malformed?: MalformedRecord;
}

export async function prepareParking(db: mongo.Db): Promise<void> {
  await ensureCollection(db, parkedSubjects, {
    indexes: [
      { key: { id: 1 }, name: 'id', unique: true },
      { key: { retryAt: 1 }, name: 'retry_at', sparse: true },
      { key: { group: 1, id: 1 }, name: 'group' },
    ],
  });
  await ensureCollection(db, 'parked_events', {
    indexes: [{ key: { parked: 1, position: 1, _id: 1 }, name: 'queue' }],
  });
}
