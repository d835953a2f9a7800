import type { mongo } from 'mongoose';
import type { CursorRow } from '../consumer/subject-cursors.js';
import type { ParkedSubjectRow } from '../parking/parked-rows.js';
import { RebuildWithoutHistory } from './rebuild-refused.js';

interface CursorsOfSubject {
  readonly present: readonly CursorRow[];
  readonly next: readonly CursorRow[];
}

/**
 * A subject that waits for earlier events which the present generation has had is one whose beginning is no longer in the
 * log: with the next generation its rows would be gone.
 * @param present name of the group that is read
 * @param next name of the one that has read everything there is
 * @throws RebuildWithoutHistory
 */
export async function refuseWithoutHistory(db: mongo.Db, present: string, next: string): Promise<void> {
  const reached = (cursors: keyof CursorsOfSubject): mongo.Document => ({
    $ifNull: [{ $first: `$${cursors}.sequence` }, 0],
  });
  const cursorsBy = (localField: string, as: keyof CursorsOfSubject): mongo.Document => ({
    $lookup: { from: 'subject_cursors', localField, foreignField: '_id', as },
  });
  const [lost] = await db
    .collection<ParkedSubjectRow>('parked_subjects')
    .aggregate<ParkedSubjectRow>([
      { $match: { group: next, reason: 'gap' } },
      { $set: { inPresent: { $concat: [{ $literal: `${present}|` }, '$topic', '|', '$subject'] } } },
      cursorsBy('inPresent', 'present'),
      cursorsBy('_id', 'next'),
      { $match: { $expr: { $gt: [reached('present'), reached('next')] } } },
      { $limit: 1 },
    ])
    .toArray();
  if (lost) throw new RebuildWithoutHistory(present, `${lost.topic}, ${lost.subject}`);
}
