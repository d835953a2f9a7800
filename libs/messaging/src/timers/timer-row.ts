import type { EventEnvelope } from '#contracts';
import { ensureCollection } from '#persistence';
import type { mongo } from 'mongoose';

/** What a key points to now: one alarm, with an id of its own that changes each time it is scheduled. */
export interface TimerRow {
  /** The key. */
  readonly _id: string;
  readonly eventId: string;
  readonly subject: string;
  /** Business time. */
  readonly dueAt: Date;
  readonly envelope: EventEnvelope;
}

export const timersGroup = (service: string): string => `${service}.timers`;

/** Stands where events have a topic. */
export const timersTopic = 'timers';

export async function prepareTimers(db: mongo.Db): Promise<void> {
  await ensureCollection(db, 'timers', {
    indexes: [
      { key: { dueAt: 1 }, name: 'due_at' },
      { key: { subject: 1, dueAt: 1 }, name: 'subject' },
    ],
  });
}
