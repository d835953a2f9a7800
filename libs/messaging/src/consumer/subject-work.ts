import { isMalformed, type LaneBatch, type LogRecord } from '../port.js';
import { type CursorMove, type CursorState, unread } from './subject-cursors.js';
import { type SubjectRef, subjectId } from './subject-ref.js';

export interface WorkRecord {
  /** In the lane's batch. */
  readonly index: number;
  readonly partition: number;
  readonly record: LogRecord;
}

/** The records of one subject in a lane's batch, in order, with what is known of the subject. */
export class SubjectWork {
  /** The next record to look at. */
  next = 0;
  parked = false;
  /** The cursor as it stands in the database. */
  stored: CursorState = unread;
  /** The cursor after what was looked at, including events that the group does not handle. */
  reached: CursorState = unread;
  /** Looked at and waiting for the cursor to pass them. */
  readonly passing: number[] = [];
  readonly records: WorkRecord[] = [];

  constructor(readonly ref: SubjectRef) {}

  place(cursor: CursorState | undefined, parked: boolean): void {
    this.stored = cursor ?? unread;
    this.reached = this.stored;
    this.parked = parked;
    this.passing.length = 0;
  }

  get rest(): readonly WorkRecord[] {
    return this.records.slice(this.next);
  }

  /** What moves the stored cursor to where the work has come; undefined when it is there. */
  move(): CursorMove | undefined {
    if (this.reached === this.stored) return undefined;
    return { ref: this.ref, from: this.stored, to: this.reached };
  }

  /** The move has been made. */
  moved(): readonly number[] {
    this.stored = this.reached;
    return this.passing.splice(0);
  }
}

/** A lane's batch by subject; a record that is no event belongs to its key. */
export function bySubject(group: string, { topic, partition, records }: LaneBatch): readonly SubjectWork[] {
  const works = new Map<string, SubjectWork>();
  records.forEach((record, index) => {
    const subject = isMalformed(record.envelope) ? record.envelope.key : record.envelope.subject;
    const ref = { group, topic, subject };
    const work = works.get(subjectId(ref)) ?? new SubjectWork(ref);
    work.records.push({ index, partition, record });
    works.set(subjectId(ref), work);
  });
  return [...works.values()];
}
