import type { mongo } from 'mongoose';
import type { Clock } from '../clock/clock.js';
import { type OutboxRow, timeOfPlace } from '../outbox/outbox-row.js';
import type { ParkedSubjectRow } from '../parking/parked-rows.js';
import type { TimerRow } from '../timers/timer-row.js';

export interface StateSnapshot {
  /** Events that are committed and not in the event log yet. */
  readonly outboxDepth: number;
  /** Seconds since the oldest of them was written, by real time; 0 when there is none. */
  readonly outboxAgeSeconds: number;
  readonly dueTimers: number;
  /** Parked subjects that are tried again by themselves: something may still happen. */
  readonly waitingSubjects: number;
}

export interface StateParts {
  readonly outbox: mongo.Collection<OutboxRow>;
  readonly timers: mongo.Collection<TimerRow>;
  readonly subjects: mongo.Collection<ParkedSubjectRow>;
  readonly clock: Clock;
}

/** What is still under way in a service: for metrics, and for tests that wait until nothing is. */
export class ServiceState {
  constructor(private readonly parts: StateParts) {}

  async snapshot(): Promise<StateSnapshot> {
    const { outbox, timers, subjects, clock } = this.parts;
    const now = clock.now();
    const [outboxDepth, oldest, dueTimers, waitingSubjects] = await Promise.all([
      outbox.countDocuments(),
      outbox.findOne({}, { sort: { _id: 1 }, projection: { _id: 1 } }),
      timers.countDocuments({ dueAt: { $lte: now } }),
      subjects.countDocuments({ retryAt: { $exists: true } }),
    ]);
    const outboxAgeSeconds = oldest ? Math.max(0, Date.now() - timeOfPlace(oldest._id)) / 1000 : 0;
    return { outboxDepth, outboxAgeSeconds, dueTimers, waitingSubjects };
  }
}
