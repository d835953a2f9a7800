import type { Tx } from '#persistence';
import type { mongo } from 'mongoose';
import type { Clock } from '../clock/clock.js';
import type { Step } from '../consumer/attempt.js';
import { CursorMoved } from '../consumer/failures.js';
import type { SubjectRef } from '../consumer/subject-ref.js';
import type { ParkedQueue, QueueHead } from '../parking/parked-queue.js';
import type { TimerRow } from './timer-row.js';

/** A subject's timers that are due, in order of their dates: the rows themselves are the queue. */
export class TimerQueue implements ParkedQueue {
  constructor(
    private readonly rows: mongo.Collection<TimerRow>,
    private readonly clock: Clock,
    private readonly step: Step,
  ) {}

  async head({ group, subject }: SubjectRef): Promise<QueueHead | undefined> {
    const row = await this.rows.findOne(this.due(subject), { sort: { dueAt: 1, _id: 1 } });
    if (!row) return undefined;
    const drop = (tx: Tx): Promise<void> => this.remove(row, tx);
    const apply: QueueHead['apply'] = async (settle, signal) => {
      const claim = async (tx: Tx): Promise<void> => {
        await drop(tx);
        await settle(tx);
      };
      await this.step({ group, event: row.envelope, claim }, signal);
    };
    return { drop, apply };
  }

  length({ subject }: SubjectRef): Promise<number> {
    return this.rows.countDocuments(this.due(subject));
  }

  async isEmpty({ subject }: SubjectRef, session: mongo.ClientSession): Promise<boolean> {
    return (await this.rows.findOne(this.due(subject), { session })) === null;
  }

  private due(subject: string): mongo.Filter<TimerRow> {
    return { subject, dueAt: { $lte: this.clock.now() } };
  }

  /** By its event id: a key that was scheduled anew points to another alarm, which must stay. */
  private async remove({ _id, eventId }: TimerRow, { session }: Tx): Promise<void> {
    const { deletedCount } = await this.rows.deleteOne({ _id, eventId }, { session });
    if (deletedCount === 0) throw new CursorMoved(_id);
  }
}
