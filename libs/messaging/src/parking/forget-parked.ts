import type { mongo } from 'mongoose';

/** Removes what a group has parked: nobody reads for it any more. */
export async function forgetParked(db: mongo.Db, group: string): Promise<void> {
  const parked = { $gte: `${group}|`, $lt: `${group}}` };
  await db.collection('parked_events').deleteMany({ parked });
  await db.collection('parked_subjects').deleteMany({ group });
}
