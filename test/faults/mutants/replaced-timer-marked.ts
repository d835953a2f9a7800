import { defineTimer } from '#contracts';
import { IsInt } from 'class-validator';
import type { mongo } from 'mongoose';
import { v7 as uuid } from 'uuid';
import type { Step } from '../../../libs/messaging/src/consumer/attempt.js';
import { CursorMoved } from '../../../libs/messaging/src/consumer/failures.js';
import { inTransaction } from '../../../libs/messaging/src/consumer/in-transaction.js';
import type { SubjectRef } from '../../../libs/messaging/src/consumer/subject-ref.js';
import type { ParkedQueue, QueueHead } from '../../../libs/messaging/src/parking/parked-queue.js';
import { TimerQueue } from '../../../libs/messaging/src/timers/timer-queue.js';
import { type TimerRow, timersGroup, timersTopic } from '../../../libs/messaging/src/timers/timer-row.js';
import type { LabProcess } from './lab-process.js';
import type { Mutant } from './mutant.js';

class ReviewDueData {
  @IsInt() round!: number;
}
const ReviewDue = defineTimer('proposals.review-due.v1', ReviewDueData);
const hourMs = 3_600_000;
const key = 'review';

/** Takes a timer away by its key, whatever the key points to by now. */
class MarksByKey extends TimerQueue {
  constructor(
    private readonly timers: mongo.Collection<TimerRow>,
    clock: LabProcess['clock'],
    private readonly handle: Step,
  ) {
    super(timers, clock, handle);
  }

  override async head(ref: SubjectRef): ReturnType<ParkedQueue['head']> {
    const head = await super.head(ref);
    const row = await this.timers.findOne({ subject: ref.subject }, { sort: { dueAt: 1 } });
    if (!head || !row) return undefined;
    const claim = async ({ session }: Parameters<Parameters<Step>[0]['claim']>[0]): Promise<void> => {
      await this.timers.deleteOne({ _id: row._id }, { session });
    };
    const { group } = ref;
    return { ...head, apply: (_, signal) => this.handle({ group, event: row.envelope, claim }, signal) };
  }
}

/** A command moves the date while the timer of the old one is about to be handled. */
export const replacedTimerMarked: Mutant = {
  name: 'replaced timer marked',
  run: async (experiment, mutated) => {
    const process = await experiment.process();
    const { db, clock, unitOfWork } = process;
    const timers = db.collection<TimerRow>('timers');
    const handle = inTransaction(unitOfWork, 'proposals', (event, tx) => experiment.effect(process)({ event, tx }));
    const queue = new (mutated ? MarksByKey : TimerQueue)(timers, clock, handle);
    const subject = uuid();
    const scheduleInAnHour = async (): Promise<void> => {
      const dueAt = new Date(clock.now().getTime() + hourMs);
      await unitOfWork.run(async (tx) => tx.schedule(key, dueAt, ReviewDue, subject, { round: 1 }));
    };
    await scheduleInAnHour();
    clock.advance(hourMs);
    const due = await headOf(queue, subject);
    await scheduleInAnHour();
    const wanted = (await timers.findOne({ _id: key }))?.eventId ?? '';
    await handled(due);
    clock.advance(hourMs);
    await handled(await headOf(queue, subject));
    const alarm = { id: wanted, topic: timersTopic, subject, sequence: 1 };
    return experiment.evidence({
      committed: [{ ...alarm, pending: false }],
      logged: [alarm],
      handled: [],
      owed: [{ cause: wanted, what: 'effect' }],
    });
  },
};

const headOf = (queue: TimerQueue, subject: string): Promise<QueueHead | undefined> =>
  queue.head({ group: timersGroup('proposals'), topic: timersTopic, subject });

/** As the duty does it: what somebody else took away meanwhile is no failure. */
async function handled(head: QueueHead | undefined): Promise<void> {
  try {
    await head?.apply(() => Promise.resolve(), new AbortController().signal);
  } catch (error) {
    if (!(error instanceof CursorMoved)) throw error;
  }
}
