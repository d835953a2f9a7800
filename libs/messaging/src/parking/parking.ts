import type { UnitOfWork } from '#persistence';
import { Logger } from '@nestjs/common';
import type { mongo } from 'mongoose';
import { v7 as uuid } from 'uuid';
import type { ParkReason } from '../consumer/failures.js';
import type { SubjectCursors } from '../consumer/subject-cursors.js';
import { type SubjectRef, subjectId } from '../consumer/subject-ref.js';
import { parkings } from '../metrics.js';
import { isMalformed, type LogRecord } from '../port.js';
import type { ParkedEventRow, ParkedSubjectRow } from './parked-rows.js';
import { isAlarming, retryAt } from './retry-policy.js';

export interface ParkedCause {
  readonly reason: ParkReason;
  readonly message: string;
}

/** A record with the place it came from, which names it when it has no id. */
export interface PlacedRecord {
  readonly partition: number;
  readonly record: LogRecord;
}

export interface ParkingParts {
  readonly db: mongo.Db;
  readonly unitOfWork: UnitOfWork;
  readonly cursors: SubjectCursors;
  /** Called when something may be tried again. */
  readonly ring: () => void;
}

/** What was queued behind a subject that has been redriven meanwhile is redriven at once. */
const queued: ParkedCause = { reason: 'gap', message: 'waits behind earlier events' };

/** Puts subjects aside with the records that failed or came after, so that their lane flows on. */
export class Parking {
  private readonly subjects: mongo.Collection<ParkedSubjectRow>;
  private readonly events: mongo.Collection<ParkedEventRow>;
  private readonly logger = new Logger('parking');

  constructor(private readonly parts: ParkingParts) {
    this.subjects = parts.db.collection<ParkedSubjectRow>('parked_subjects');
    this.events = parts.db.collection<ParkedEventRow>('parked_events');
  }

  /**
   * Parks a subject; when it is parked already, the records queue behind the others. Idempotent for each record.
   * Timers bring no records: their rows stay where they are.
   */
  async park(ref: SubjectRef, records: readonly PlacedRecord[], cause: ParkedCause = queued): Promise<void> {
    const now = new Date();
    await this.parts.unitOfWork.run(async ({ session }) => {
      const before = await this.open(ref, cause, now, session);
      if (records.length === 0) return;
      const head = await this.headPosition(ref, session);
      const rows = await this.toRows(ref, records, session);
      await this.events.bulkWrite(
        rows.map((row) => ({
          updateOne: { filter: { _id: row._id }, update: { $setOnInsert: row }, upsert: true },
        })),
        { session },
      );
      const newHead = Math.min(...rows.map(({ position }) => position));
      if (before && (head === undefined || newHead < head)) {
        await this.subjects.updateOne({ _id: subjectId(ref) }, { $set: { retryAt: now } }, { session });
      }
    }, 'messaging');
    if (isAlarming({ ...cause, attempts: 0, parkedAt: now }, now)) this.alarm(ref, cause);
    parkings.inc({ group: ref.group, reason: cause.reason });
    this.parts.ring();
  }

  private async open(
    ref: SubjectRef,
    { reason, message }: ParkedCause,
    now: Date,
    session: mongo.ClientSession,
  ): Promise<ParkedSubjectRow | null> {
    const parked = { reason, attempts: 0, parkedAt: now };
    const due = reason === 'gap' ? now : retryAt(parked, now);
    const row = { id: uuid(), ...ref, ...parked, cause: message, ...(due ? { retryAt: due } : {}) };
    return this.subjects.findOneAndUpdate(
      { _id: subjectId(ref) },
      { $setOnInsert: row, $inc: { revision: 1 } },
      { session, upsert: true, returnDocument: 'before' },
    );
  }

  private async headPosition(ref: SubjectRef, session: mongo.ClientSession): Promise<number | undefined> {
    return (await this.events.findOne({ parked: subjectId(ref) }, { session, sort: { position: 1 } }))?.position;
  }

  private async toRows(
    ref: SubjectRef,
    records: readonly PlacedRecord[],
    session: mongo.ClientSession,
  ): Promise<readonly ParkedEventRow[]> {
    const parked = subjectId(ref);
    const last = await this.events.findOne({ parked }, { session, sort: { position: -1 } });
    const cursor = (await this.parts.cursors.read([ref], session)).get(parked);
    let known = Math.max(last?.position ?? 0, cursor?.sequence ?? 0);
    return records.map(({ partition, record: { envelope, offset } }) => {
      if (isMalformed(envelope)) {
        const position = Math.floor(known) + 0.5;
        return { _id: `${parked}|@${partition}:${offset}`, parked, position, malformed: envelope };
      }
      known = Math.max(known, envelope.sequence);
      return { _id: `${parked}|${envelope.id}`, parked, position: envelope.sequence, envelope };
    });
  }

  private alarm({ group, topic, subject }: SubjectRef, { reason, message }: ParkedCause): void {
    this.logger.error({ group, topic, subject, reason, cause: message }, `${group} has parked a subject`);
  }
}
