import type { mongo } from 'mongoose';
import type { CursorRow, SubjectCursors } from '../consumer/subject-cursors.js';
import { type SubjectRef, subjectId } from '../consumer/subject-ref.js';
import type { ParkedSubjectRow } from '../parking/parked-rows.js';
import { RebuildWithoutHistory } from './rebuild-refused.js';
import type { RunningGroup } from './running-group.js';

export interface HistoryParts {
  readonly db: mongo.Db;
  readonly cursors: SubjectCursors;
  /** Resolves when the next generation has read everything that is in the log by then. */
  readonly caughtUp: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** How far the present generation had come with a subject of the next one. */
interface Reached {
  readonly ref: SubjectRef;
  readonly sequence: number;
}

const atOnce = 1000;

/**
 * A subject of which the present generation has read more than the next one, which has read all there is, is no longer
 * in the log as it was, whether the beginning is missing, all of it or the end: with the next generation its rows would be
 * gone. Parked for another reason than a gap it is in the log, and waits for its handler or a person.
 *
 * Only topics that the next generation reads are compared: of others nothing is in its read models. In a compacted topic
 * the newest record of each subject stays, that of an erased person too, which is an event like any other.
 *
 * All cursors of the present generation are passed, by `_id`, with one look by `_id` at the next one's for each
 * thousand: time grows with subjects, not with events, and memory with neither. The two read side by side, so who is
 * found behind is looked at once more after the next one has caught up, also at most a thousand at a time.
 * @param present name of the group that is read
 * @throws RebuildWithoutHistory, what the signal was aborted with
 */
export async function refuseWithoutHistory(
  parts: HistoryParts,
  present: string,
  { group, topics }: Pick<RunningGroup, 'group' | 'topics'>,
): Promise<void> {
  let suspects: Reached[] = [];
  const confirm = async (): Promise<void> => {
    if (suspects.length === 0) return;
    await parts.caughtUp();
    const [lost] = await behind(parts, await notWaiting(parts, suspects));
    if (lost) throw new RebuildWithoutHistory(present, `${lost.ref.topic}, ${lost.ref.subject}`);
    suspects = [];
  };
  for (const topic of topics) {
    for await (const batch of readSoFar(parts, present, { group, topic })) {
      parts.signal.throwIfAborted();
      suspects.push(...(await behind(parts, batch)));
      if (suspects.length >= atOnce) await confirm();
    }
  }
  await confirm();
}

async function* readSoFar(
  { db }: HistoryParts,
  present: string,
  { group, topic }: Omit<SubjectRef, 'subject'>,
): AsyncGenerator<readonly Reached[]> {
  const prefix = subjectId({ group: present, topic, subject: '' });
  const end = `${present}|${topic}}`;
  let after = prefix;
  for (;;) {
    const ofTopic = { _id: { $gt: after, $lt: end } };
    const rows = await db
      .collection<CursorRow>('subject_cursors')
      .find(ofTopic, { projection: { sequence: 1 } })
      .sort({ _id: 1 })
      .limit(atOnce)
      .toArray();
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ _id, sequence }) => ({ ref: { group, topic, subject: _id.slice(prefix.length) }, sequence }));
    after = last._id;
  }
}

async function behind({ cursors }: HistoryParts, all: readonly Reached[]): Promise<readonly Reached[]> {
  const next = await cursors.read(all.map(({ ref }) => ref));
  return all.filter(({ ref, sequence }) => (next.get(subjectId(ref))?.sequence ?? 0) < sequence);
}

/** Without those that are parked for what is no gap. Asked before the cursors: a row goes together with a move. */
async function notWaiting({ db }: HistoryParts, all: readonly Reached[]): Promise<readonly Reached[]> {
  const rows = await db
    .collection<ParkedSubjectRow>('parked_subjects')
    .find({ _id: { $in: all.map(({ ref }) => subjectId(ref)) }, reason: { $ne: 'gap' } })
    .project<Pick<ParkedSubjectRow, '_id'>>({ _id: 1 })
    .toArray();
  const waiting = new Set(rows.map(({ _id }) => _id));
  return all.filter(({ ref }) => !waiting.has(subjectId(ref)));
}
