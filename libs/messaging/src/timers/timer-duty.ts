import type { CommandsUnderWay } from '#persistence';
import type { mongo } from 'mongoose';
import type { Clock } from '../clock/clock.js';
import { CursorMoved, ParkSubject } from '../consumer/failures.js';
import { sideBySide } from '../consumer/side-by-side.js';
import type { SubjectRef } from '../consumer/subject-ref.js';
import type { Parking } from '../parking/parking.js';
import type { ParkedSubjectRow } from '../parking/parked-rows.js';
import { backOff } from '../relay/back-off.js';
import type { Bell } from '../relay/bell.js';
import type { HeldLease } from '../relay/service-lease.js';
import { abortableDelay } from '../wire/abortable-delay.js';
import { Courtesy } from './courtesy.js';
import type { TimerQueue } from './timer-queue.js';
import { type TimerRow, timersGroup, timersTopic } from './timer-row.js';

export interface TimerDutyParts {
  readonly service: string;
  readonly db: mongo.Db;
  readonly clock: Clock;
  readonly queue: TimerQueue;
  readonly commands: CommandsUnderWay;
  readonly parking: Parking;
  /** Rung after each commit that scheduled something. */
  readonly bell: Bell;
  readonly warn: (message: string, error: unknown) => void;
}

const batchSize = 200;
const width = 8;
const sweepMs = 30_000;
const pause = { firstMs: 250, ceilingMs: 10_000 };
const nothing = (): Promise<void> => Promise.resolve();

/** Calls the service's own handlers when their time has come, while the lease is held; sleeps until the next date. */
export class TimerDuty {
  private readonly group: string;
  private readonly rows: mongo.Collection<TimerRow>;
  private readonly parked: mongo.Collection<ParkedSubjectRow>;
  private readonly courtesy: Courtesy;
  private failures = 0;

  constructor(private readonly parts: TimerDutyParts) {
    this.group = timersGroup(parts.service);
    this.courtesy = new Courtesy(parts.commands);
    this.rows = parts.db.collection<TimerRow>('timers');
    this.parked = parts.db.collection<ParkedSubjectRow>('parked_subjects');
  }

  async run({ signal }: HeldLease): Promise<void> {
    const stopListening = this.parts.clock.onJump(() => this.parts.bell.ring());
    try {
      while (!signal.aborted) await this.round(signal);
    } finally {
      stopListening();
    }
  }

  private async round(signal: AbortSignal): Promise<void> {
    try {
      this.parts.bell.look();
      const waitMs = await this.dispatchDue(signal);
      this.failures = 0;
      if (waitMs > 0) await this.parts.bell.heard(Math.min(waitMs, sweepMs), signal);
    } catch (error) {
      this.failures += 1;
      if (!signal.aborted) this.parts.warn('timers could not be dispatched', error);
      await abortableDelay(backOff(this.failures, pause), signal);
    }
  }

  /** Milliseconds until the next date. */
  private async dispatchDue(signal: AbortSignal): Promise<number> {
    const parked = await this.parked.distinct('subject', { group: this.group });
    const open = parked.length > 0 ? { subject: { $nin: parked } } : {};
    const projection = { _id: 0, subject: 1, dueAt: 1 } as const;
    const first = await this.rows.find(open, { projection }).sort({ dueAt: 1 }).limit(batchSize).toArray();
    const now = this.parts.clock.now();
    const due = new Set(first.filter(({ dueAt }) => dueAt <= now).map(({ subject }) => subject));
    await sideBySide([...due], width, (subject) => this.dispatch(subject, signal));
    if (due.size > 0) return 0;
    return first[0] ? first[0].dueAt.getTime() - now.getTime() : sweepMs;
  }

  /** All that is due of one subject, by date, with what its handlers schedule meanwhile and is due already. */
  private async dispatch(subject: string, signal: AbortSignal): Promise<void> {
    const ref: SubjectRef = { group: this.group, topic: timersTopic, subject };
    for (let more = true; more && !signal.aborted;) more = await this.courtesy.pass(() => this.heedNext(ref, signal));
  }

  /** @returns whether there may be another one */
  private async heedNext(ref: SubjectRef, signal: AbortSignal): Promise<boolean> {
    const head = await this.parts.queue.head(ref);
    if (!head) return false;
    try {
      await head.apply(nothing, signal);
    } catch (error) {
      if (error instanceof CursorMoved) return true;
      if (!(error instanceof ParkSubject)) throw error;
      await this.parts.parking.park(ref, [], { reason: error.reason, message: error.message });
      return false;
    }
    return true;
  }
}
