import type { mongo } from 'mongoose';
import type { Clock } from '../clock/clock.js';

interface BirthRow {
  /** The group. */
  readonly _id: string;
  /** Business time. */
  readonly createdAt: Date;
}

/** When a group first ran: what happened before is history to those that must not act on it. */
export async function birthOf(group: string, db: mongo.Db, clock: Clock): Promise<Date> {
  const createdAt = clock.now();
  const row = await db
    .collection<BirthRow>('groups')
    .findOneAndUpdate({ _id: group }, { $setOnInsert: { createdAt } }, { upsert: true, returnDocument: 'after' });
  return row?.createdAt ?? createdAt;
}
