import type { EventEnvelope } from '#contracts';
import type { Tx, UnitOfWork } from '#persistence';
import type { mongo } from 'mongoose';
import type { Step } from '../consumer/attempt.js';
import { CursorMoved } from '../consumer/failures.js';
import { placeEvent } from '../consumer/place-event.js';
import { type CursorState, type SubjectCursors, unread } from '../consumer/subject-cursors.js';
import { type SubjectRef, subjectId } from '../consumer/subject-ref.js';
import type { ParkedEventRow } from './parked-rows.js';
import type { ParkedQueue, QueueHead } from './parked-queue.js';

export interface EventQueueParts {
  readonly events: mongo.Collection<ParkedEventRow>;
  readonly cursors: SubjectCursors;
  readonly unitOfWork: UnitOfWork;
  readonly concerns: (event: EventEnvelope) => boolean;
  readonly isCompacted: (topic: string) => boolean;
  readonly step: Step;
}

/** The events of a group's parked subjects, by sequence, including those that the group does not handle. */
export class EventQueue implements ParkedQueue {
  constructor(private readonly parts: EventQueueParts) {}

  async head(ref: SubjectRef): Promise<QueueHead | undefined> {
    const row = await this.parts.events.findOne({ parked: subjectId(ref) }, { sort: { position: 1, _id: 1 } });
    if (!row) return undefined;
    const cursor = (await this.parts.cursors.read([ref])).get(subjectId(ref)) ?? unread;
    return row.envelope ? this.eventHead(ref, row, row.envelope, cursor) : this.malformedHead(ref, row, cursor);
  }

  length(ref: SubjectRef): Promise<number> {
    return this.parts.events.countDocuments({ parked: subjectId(ref) });
  }

  async isEmpty(ref: SubjectRef, session: mongo.ClientSession): Promise<boolean> {
    return (await this.parts.events.findOne({ parked: subjectId(ref) }, { session })) === null;
  }

  private eventHead(ref: SubjectRef, row: ParkedEventRow, event: EventEnvelope, from: CursorState): QueueHead {
    const { cursors } = this.parts;
    const to = { sequence: event.sequence, eventId: event.id };
    const remove = (tx: Tx): Promise<void> => this.remove(row, tx);
    const drop = async (tx: Tx): Promise<void> => {
      await remove(tx);
      if (to.sequence > from.sequence) await cursors.move([{ ref, from, to }], tx.session);
    };
    const placement = placeEvent(from, event, this.parts.isCompacted(ref.topic));
    const removed = { drop, apply: (settle: (tx: Tx) => Promise<void>) => this.run(remove, settle) };
    switch (placement) {
      case 'done':
        return removed;
      case 'gap':
        return { ...removed, blocked: { reason: 'gap', message: `number ${from.sequence + 1} is missing` } };
      case 'conflict':
        return { ...removed, blocked: { reason: 'conflict', message: `number ${event.sequence} was applied already` } };
      case 'next': {
        if (!this.parts.concerns(event)) return { drop, apply: (settle) => this.run(drop, settle) };
        const claim = (settle: (tx: Tx) => Promise<void>) => async (tx: Tx) => {
          await drop(tx);
          await settle(tx);
        };
        const apply: QueueHead['apply'] = (settle, signal) =>
          this.parts.step({ group: ref.group, event, claim: claim(settle) }, signal);
        return { drop, apply };
      }
    }
  }

  /** Nobody knows its number: the cursor goes to just before the subject's next event, whichever that will be. */
  private malformedHead(ref: SubjectRef, row: ParkedEventRow, from: CursorState): QueueHead {
    const drop = async (tx: Tx): Promise<void> => {
      await this.remove(row, tx);
      const { session } = tx;
      const filter = { parked: row.parked, envelope: { $exists: true } };
      const next = await this.parts.events.findOne(filter, { session, sort: { position: 1 } });
      if (!next) return this.parts.cursors.reopen(ref, from, session);
      const to = { sequence: next.position - 1, ...(from.eventId ? { eventId: from.eventId } : {}) };
      if (to.sequence > from.sequence) await this.parts.cursors.move([{ ref, from, to }], session);
    };
    const blocked = { reason: 'malformed', message: row.malformed?.cause ?? 'the record is no event' } as const;
    return { blocked, drop, apply: (settle) => this.run(drop, settle) };
  }

  private run(remove: (tx: Tx) => Promise<void>, settle: (tx: Tx) => Promise<void>): Promise<void> {
    return this.parts.unitOfWork.run(async (tx) => {
      await remove(tx);
      await settle(tx);
    }, 'messaging');
  }

  private async remove({ _id }: ParkedEventRow, { session }: Tx): Promise<void> {
    const { deletedCount } = await this.parts.events.deleteOne({ _id }, { session });
    if (deletedCount === 0) throw new CursorMoved(_id);
  }
}
