import { mongo } from 'mongoose';
import { parkedSubjects } from '../parking/parked-rows.js';
import { CursorMoved } from './failures.js';
import { type SubjectRef, subjectId } from './subject-ref.js';

/** How far a group has come with a subject; sequence 0 before its first event. */
export interface CursorState {
  readonly sequence: number;
  /** The event at `sequence`: another one with the same number is an alarm. */
  readonly eventId?: string;
  /** An undecodable record was discarded: nobody knows its number, so the next event may have any. */
  readonly open?: true;
}

export interface CursorRow extends CursorState {
  readonly _id: string;
}

export interface CursorMove {
  readonly ref: SubjectRef;
  readonly from: CursorState;
  readonly to: CursorState;
}

interface ParkedMark {
  readonly _id: string;
  readonly parked: true;
}

/** Where subjects stand for a group. */
export interface Standing {
  /** Of those that have a row. */
  readonly cursors: ReadonlyMap<string, CursorState>;
  readonly parked: ReadonlySet<string>;
}

export const unread: CursorState = { sequence: 0 };

const stateIn = ({ _id, ...state }: CursorRow): CursorState => state;

/** One row for each group and subject, moved by conditional updates only: exactly-once effects and order per subject. */
export class SubjectCursors {
  constructor(private readonly rows: mongo.Collection<CursorRow>) {}

  /** Those of the refs that have a row, by `subjectId`. */
  async read(refs: readonly SubjectRef[], session?: mongo.ClientSession): Promise<Map<string, CursorState>> {
    const options = session ? { session } : { readConcern: { level: 'majority' as const } };
    const rows = await this.rows.find({ _id: { $in: refs.map(subjectId) } }, options).toArray();
    return new Map(rows.map((row) => [row._id, stateIn(row)]));
  }

  /** The same, and those of the refs that are parked, as `subjectId`s: what a lane asks of each batch, in one question. */
  async standing(refs: readonly SubjectRef[]): Promise<Standing> {
    const $match = { _id: { $in: refs.map(subjectId) } };
    const isParked = [{ $match }, { $project: { parked: { $literal: true } } }];
    const rows = await this.rows
      .aggregate<CursorRow | ParkedMark>([{ $match }, { $unionWith: { coll: parkedSubjects, pipeline: isParked } }], {
        readConcern: { level: 'majority' },
      })
      .toArray();
    const cursors = new Map<string, CursorState>();
    const parked = new Set<string>();
    for (const row of rows) {
      if ('parked' in row) parked.add(row._id);
      else cursors.set(row._id, stateIn(row));
    }
    return { cursors, parked };
  }

  /**
   * Inside the transaction of what the moves stand for.
   * @throws CursorMoved when one of them is not where it was thought to be
   */
  async move(moves: readonly CursorMove[], session: mongo.ClientSession): Promise<void> {
    if (moves.length === 0) return;
    try {
      const done = await this.rows.bulkWrite(
        moves.map((move) => toUpdate(move, move.from.sequence)),
        { session, ordered: true },
      );
      if (done.matchedCount + done.upsertedCount === moves.length) return;
    } catch (error) {
      if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
    }
    throw new CursorMoved(moves.map(({ ref }) => subjectId(ref)).join(', '));
  }

  /**
   * The subject's next event may have any number.
   * @throws CursorMoved
   */
  async reopen(ref: SubjectRef, from: CursorState, session: mongo.ClientSession): Promise<void> {
    const filter = { _id: subjectId(ref), sequence: from.sequence };
    const upsert = from.sequence === 0;
    const done = await this.rows.updateOne(filter, { $set: { open: true } }, { session, upsert });
    if (done.matchedCount + done.upsertedCount === 0) throw new CursorMoved(subjectId(ref));
  }

  /**
   * Past events that the group does not handle, outside of any transaction. Wherever between its two ends somebody
   * else has moved a cursor meanwhile, it goes on from there; a cursor beyond its end stays.
   */
  async pass(moves: readonly CursorMove[]): Promise<void> {
    if (moves.length === 0) return;
    const updates = moves.map((move) => toUpdate(move, { $gte: move.from.sequence, $lt: move.to.sequence }));
    try {
      await this.rows.bulkWrite(updates, { ordered: false, writeConcern: { w: 'majority' } });
    } catch (error) {
      if (!(error instanceof mongo.MongoBulkWriteError) || !onlyDuplicates(error)) throw error;
    }
  }
}

function toUpdate(
  { ref, from, to }: CursorMove,
  sequence: mongo.Condition<number>,
): mongo.AnyBulkWriteOperation<CursorRow> {
  const update = {
    $set: { sequence: to.sequence, eventId: to.eventId },
    ...(from.open ? { $unset: { open: '' } } : {}),
  };
  return {
    updateOne: {
      filter: { _id: subjectId(ref), sequence },
      update: update as mongo.UpdateFilter<CursorRow>,
      upsert: from.sequence === 0,
    },
  };
}

function onlyDuplicates({ writeErrors }: mongo.MongoBulkWriteError): boolean {
  const errors = Array.isArray(writeErrors) ? writeErrors : [writeErrors];
  return errors.length > 0 && errors.every(({ code }) => code === 11000);
}
