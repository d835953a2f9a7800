import type { ParkedSubjectRow } from './parked-rows.js';

type Tried = Pick<ParkedSubjectRow, '_id' | 'revision' | 'attempts'>;

/**
 * Whether all subjects were tried, to the end, and each stands where it stood: nothing of its queue was applied and
 * nothing came to it. One whose try was put off, as when the database failed, has not been tried.
 */
export function stoodStill(before: readonly Tried[], after: readonly Tried[]): boolean {
  const rows = new Map(after.map((row) => [row._id, row]));
  return before.every(({ _id, revision, attempts }) => {
    const row = rows.get(_id);
    return row !== undefined && row.revision === revision && row.attempts > attempts;
  });
}
