import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defineTimer, type EventEnvelope } from '#contracts';
import type { Tx } from '#persistence';
import { waitUntil } from '#testing';
import { IsInt } from 'class-validator';
import type { mongo } from 'mongoose';
import { v7 as uuid } from 'uuid';
import { makeServiceHarness, type ServiceHarness } from '../../testing/service-harness.js';
import type { ParkedSubjectRow } from '../parking/parked-rows.js';
import type { TimerRow } from './timer-row.js';

class ReviewDueData {
  @IsInt() round!: number;
}
const ReviewDue = defineTimer('alliances.review-due.v1', ReviewDueData);
const ForgottenDue = defineTimer('alliances.forgotten-due.v1', ReviewDueData);
const hour = 3600_000;

describe('timers', () => {
  let harness: ServiceHarness;
  let rows: mongo.Collection<TimerRow>;
  /** What the handler does, in the transaction. */
  let handle: (event: EventEnvelope<string, ReviewDueData>, tx: Tx) => Promise<void>;
  let called: string[];

  beforeAll(async () => {
    harness = await makeServiceHarness('alliances');
    rows = harness.db.collection<TimerRow>('timers');
    harness.messaging.groups.addTimers({
      group: 'alliances.timers',
      service: 'alliances',
      upcasters: [],
      entries: [
        {
          type: ReviewDue.type,
          topic: 'timers',
          data: ReviewDueData,
          call: async (event, tx) => {
            const review = event as EventEnvelope<string, ReviewDueData>;
            await handle(review, tx);
            called.push(`${review.subject}/${review.data.round}`);
          },
        },
      ],
    });
    harness.messaging.start();
  }, 60_000);
  afterAll(async () => {
    await harness?.messaging.stop();
    await harness?.close();
  });
  beforeEach(() => {
    called = [];
    handle = () => Promise.resolve();
  });
  afterEach(async () => {
    await rows.deleteMany({});
    await harness.db.collection('parked_subjects').deleteMany({});
  });

  const inHours = (hours: number): Date => new Date(harness.clock.now().getTime() + hours * hour);
  const schedule = (key: string, dueAt: Date, subject: string, round: number): Promise<void> =>
    harness.messaging.unitOfWork.run(async (tx) => tx.schedule(key, dueAt, ReviewDue, subject, { round }));
  const calls = (count: number): Promise<unknown> =>
    waitUntil(async () => called.length >= count, { what: `${count} calls`, timeoutMs: 5_000 });

  it('are refused when they are scheduled and nobody would hear them', async () => {
    const scheduling = harness.messaging.unitOfWork.run(async (tx) =>
      tx.schedule('forgotten', inHours(1), ForgottenDue, uuid(), { round: 1 }),
    );
    await expect(scheduling).rejects.toThrow(/add a method with @OnTimer to a class with @Reactions\('alliances'\)/);
    expect(await rows.countDocuments()).toBe(0);
  });

  it('are refused without a date, which the database would take for 1970', async () => {
    const scheduling = schedule('undated', new Date(NaN), uuid(), 1);
    await expect(scheduling).rejects.toThrow(/alliances\.review-due\.v1 was refused .*: undated has no date/);
    expect(await rows.countDocuments()).toBe(0);
  });

  it('are called once when business time has come to their date, in order of their dates', async () => {
    const subject = uuid();
    await schedule('b', inHours(2), subject, 2);
    await schedule('a', inHours(1), subject, 1);
    await schedule('later', inHours(30), subject, 3);
    harness.clock.advance(3 * hour);
    await calls(2);
    expect(called).toEqual([`${subject}/1`, `${subject}/2`]);
    expect(await rows.countDocuments()).toBe(1);
  });

  it('are replaced by a new schedule of their key, and taken back by cancel', async () => {
    const subject = uuid();
    await schedule('review', inHours(1), subject, 1);
    await schedule('review', inHours(2), subject, 2);
    await schedule('other', inHours(1), subject, 9);
    await harness.messaging.unitOfWork.run(async (tx) => tx.cancel('other'));
    await schedule('mark', inHours(3), subject, 3);
    harness.clock.advance(4 * hour);
    await calls(2);
    expect(called).toEqual([`${subject}/2`, `${subject}/3`]);
  });

  it('leave nothing behind of a transaction that was rolled back', async () => {
    const failed = harness.messaging.unitOfWork.run(async (tx) => {
      tx.schedule('never', inHours(-1), ReviewDue, uuid(), { round: 1 });
      throw new RangeError('changed its mind');
    });
    await expect(failed).rejects.toThrow(RangeError);
    expect(await rows.countDocuments()).toBe(0);
  });

  it('include the successors that their handlers schedule and that are due already', async () => {
    const subject = uuid();
    handle = async ({ data: { round } }, tx) => {
      if (round < 4) tx.schedule('review', inHours(-1), ReviewDue, subject, { round: round + 1 });
    };
    await schedule('review', inHours(-1), subject, 1);
    await calls(4);
    expect(called).toEqual([1, 2, 3, 4].map((round) => `${subject}/${round}`));
    expect(await rows.countDocuments()).toBe(0);
  });

  it('keep what was scheduled anew under their key while their handler ran', async () => {
    const subject = uuid();
    handle = async ({ data: { round } }, tx) => {
      if (round === 1) tx.schedule('review', inHours(5), ReviewDue, subject, { round: 2 });
    };
    await schedule('review', inHours(-1), subject, 1);
    await calls(1);
    await waitUntil(async () => (await rows.findOne({ _id: 'review' }))?.envelope.data !== undefined, {
      what: 'the row',
    });
    expect(await rows.findOne({ _id: 'review' })).toMatchObject({ envelope: { data: { round: 2 } } });
  });

  it('that fail park their subject only; a redrive takes them up again in order', async () => {
    const [bad, good] = [uuid(), uuid()];
    handle = async ({ subject }) => {
      if (subject === bad) throw new RangeError('no such alliance');
    };
    await schedule('bad-1', inHours(-2), bad, 1);
    await schedule('bad-2', inHours(-1), bad, 2);
    await schedule('good', inHours(-1), good, 1);
    await calls(1);
    const parked = harness.db.collection<ParkedSubjectRow>('parked_subjects');
    const row = await waitUntil(async () => (await parked.findOne({ subject: bad })) ?? undefined, { what: 'parking' });
    expect(row).toMatchObject({ group: 'alliances.timers', reason: 'failed' });
    expect(called).toEqual([`${good}/1`]);
    handle = () => Promise.resolve();
    const listed = await harness.messaging.parkedSubjects.find(row.id);
    expect(listed?.waiting).toBe(2);
    await harness.messaging.parkedSubjects.redrive(row.id, () => Promise.resolve());
    expect(called).toEqual([`${good}/1`, `${bad}/1`, `${bad}/2`]);
    expect(await parked.countDocuments()).toBe(0);
  });
});
