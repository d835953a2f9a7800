import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { waitUntil } from '#testing';
import { v7 as uuid } from 'uuid';
import { GroupUnderTest, topic, unaudited } from '../../testing/group-under-test.js';
import { eventOf } from '../../testing/permuted-deliveries.js';
import { laneOf } from '../../testing/service-harness.js';
import type { ParkedEventRow, ParkedSubjectRow } from '../parking/parked-rows.js';
import type { GenerationRow } from '../projections/read-models.js';
import { NotYet } from './failures.js';

describe('what a consumer group cannot apply', () => {
  let group: GroupUnderTest;

  beforeAll(async () => {
    group = await GroupUnderTest.start();
  }, 60_000);
  beforeEach(() => group.renew());
  afterAll(() => group?.close());

  describe.each(['reactions', 'projection'] as const)('of %s', (kind) => {
    it('parks a subject whose handler always throws, with what comes after it, while others flow', async () => {
      const handle = await group.make(kind);
      const [poison, other] = [uuid(), uuid()];
      group.hurdle = ({ subject, sequence }) => {
        if (subject === poison && sequence === 2) throw new RangeError('no such seat');
      };
      const batch = [1, 2, 3].flatMap((sequence) => [eventOf(poison, sequence), eventOf(other, sequence)]);
      expect(await handle(laneOf(topic, batch))).toEqual({ through: 5n });
      expect(await handle(laneOf(topic, [eventOf(poison, 4), eventOf(other, 4)], 6n))).toEqual({ through: 7n });
      expect(await group.effectOf(other)).toEqual([1, 2, 4]);
      expect(await group.effectOf(poison)).toEqual([1]);
      expect(await group.parked()).toEqual([
        expect.objectContaining({ subject: poison, reason: 'failed', cause: 'RangeError: no such seat' }),
      ]);
      expect((await group.queue()).map(({ position }) => position)).toEqual([2, 3, 4]);

      group.hurdle = () => undefined;
      // As from a request with an idempotency key, which has a transaction around it.
      await group.harness.messaging.unitOfWork.run(() =>
        Promise.all([group.redriveAll(), group.redriveAll(), group.redriveAll()]),
      );
      await group.redriveAll();
      expect(await group.effectOf(poison)).toEqual([1, 2, 4]);
      expect((await group.cursorOf(poison))?.sequence).toBe(4);
      expect(await group.parked()).toEqual([]);
    });

    it('moves on past a parked event that is discarded', async () => {
      const handle = await group.make(kind);
      const subject = uuid();
      group.hurdle = ({ sequence }) => {
        if (sequence === 1) throw new RangeError('never');
      };
      await handle(laneOf(topic, [eventOf(subject, 1), eventOf(subject, 2)]));
      const [row] = await group.parked();
      let audited = 0;
      const discarded = await group.harness.messaging.parkedSubjects.discard(row?.id ?? '', async () => {
        audited += 1;
      });
      expect(discarded).toEqual({ applied: 1 });
      expect(audited).toBe(1);
      expect(await group.effectOf(subject)).toEqual([2]);
      expect(await group.parked()).toEqual([]);
    });

    it('parks what is no event under its key, and goes on after it was discarded', async () => {
      const handle = await group.make(kind);
      const subject = uuid();
      const broken = { malformed: true, key: subject, cause: 'The value is not JSON.', raw: '{' } as const;
      await handle(laneOf(topic, [eventOf(subject, 1), broken, eventOf(subject, 3)]));
      expect(await group.effectOf(subject)).toEqual([1]);
      const [row] = await group.parked();
      expect(row).toMatchObject({ subject, reason: 'malformed', cause: 'The value is not JSON.' });
      await group.harness.messaging.parkedSubjects.redrive(row?.id ?? '', unaudited);
      expect(await group.parked()).toHaveLength(1);
      await group.harness.messaging.parkedSubjects.discard(row?.id ?? '', unaudited);
      expect((await group.cursorOf(subject))?.sequence).toBe(3);
      expect(await group.parked()).toEqual([]);
    });

    it('takes any next number after the last record was discarded and nobody knows its number', async () => {
      const handle = await group.make(kind);
      const subject = uuid();
      await handle(laneOf(topic, [{ malformed: true, key: subject, cause: 'no value', raw: '' }]));
      const [row] = await group.parked();
      await group.harness.messaging.parkedSubjects.discard(row?.id ?? '', unaudited);
      await handle(laneOf(topic, [eventOf(subject, 2)], 1n));
      expect(await group.effectOf(subject)).toEqual([2]);
    });

    it('parks invalid data and unknown versions of what it handles without calling the handler', async () => {
      const handle = await group.make(kind);
      const [invalid, unknown] = [uuid(), uuid()];
      const called: string[] = [];
      group.hurdle = ({ subject }) => void called.push(subject);
      await handle(
        laneOf(topic, [
          { ...eventOf(invalid, 1), data: { initiativeId: 'no id' } },
          { ...eventOf(unknown, 1), type: 'proposals.proposal-published.v9' },
        ]),
      );
      expect(called).toEqual([]);
      expect((await group.parked()).map(({ subject, reason }) => [subject, reason]).sort()).toEqual(
        [
          [invalid, 'invalid'],
          [unknown, 'invalid'],
        ].sort(),
      );
    });
  });

  it('goes on when a missing predecessor comes just while its subject is put off for long', async () => {
    const handle = await group.make('reactions');
    const subject = uuid();
    await handle(laneOf(topic, [eventOf(subject, 2)]));
    const rows = group.harness.db.collection<ParkedSubjectRow>('parked_subjects');
    const longAgo = { parkedAt: new Date(Date.now() - 3600_000), attempts: 20 };
    await rows.updateOne({ group: group.name }, { $set: longAgo });
    const [row] = await group.parked();
    const data = { failCommands: ['update'], namespace: rows.namespace, blockConnection: true, blockTimeMS: 800 };
    const point = await group.admin().command({ configureFailPoint: 'failCommand', mode: { times: 1 }, data });
    const redriving = group.harness.messaging.parkedSubjects.redrive(row?.id ?? '', unaudited);
    // It has looked at the queue, and its putting off is on the way.
    const timesEntered = Number(point.count) + 1;
    await group.admin().command({ waitForFailPoint: 'failCommand', timesEntered, maxTimeMS: 10_000 });
    await handle(laneOf(topic, [eventOf(subject, 1)], 1n));
    await redriving;
    expect(await group.effectOf(subject)).toEqual([1, 2]);
    expect(await group.parked()).toEqual([]);
  });

  it('tries again by itself what fails once after it has waited long for something else', async () => {
    const handle = await group.make('reactions');
    const subject = uuid();
    let obstacle: Error | undefined = new NotYet('the organisation is not known yet');
    group.hurdle = () => {
      if (obstacle) throw obstacle;
    };
    await handle(laneOf(topic, [eventOf(subject, 1)]));
    const rows = group.harness.db.collection<ParkedSubjectRow>('parked_subjects');
    await rows.updateOne({ group: group.name }, { $set: { attempts: 40 } });
    obstacle = new RangeError('crowded at this moment');
    await group.redriveAll();
    expect(await group.parked()).toEqual([
      expect.objectContaining({ reason: 'failed', attempts: 0, retryAt: expect.any(Date) }),
    ]);
    obstacle = undefined;
    await group.redriveAll();
    expect(await group.effectOf(subject)).toEqual([1]);
  });

  it('forgets what a rebuild has parked of which nothing was heard for a minute, and does not let it take the place', async () => {
    await group.make('projection');
    const { db, messaging } = group.harness;
    const { generation } = await messaging.readModels.begin(group.name);
    const [next, subject] = [`${group.name}#${generation}`, uuid()];
    const [_id, id, now] = [`${next}|${topic}|${subject}`, uuid(), new Date()];
    const why = { reason: 'gap', cause: 'number 2 came, but 1 is missing', attempts: 0, parkedAt: now } as const;
    const rows = db.collection<ParkedSubjectRow>('parked_subjects');
    await rows.insertOne({ _id, id, group: next, topic, subject, ...why, retryAt: now, revision: 1 });
    const waiting = db.collection<ParkedEventRow>('parked_events');
    await waiting.insertOne({ _id: uuid(), parked: _id, position: 2, envelope: eventOf(subject, 2) });
    const elsewhere = { reason: 'gap', message: `${next} does not run here` };
    expect(await messaging.parkedSubjects.redrive(id, unaudited)).toEqual({ applied: 0, stopped: elsewhere });
    const generations = db.collection<GenerationRow>('read_model_generations');
    await generations.updateOne({ _id: group.name }, { $set: { madeAt: new Date(0) } });
    expect(await messaging.parkedSubjects.redrive(id, unaudited)).toEqual({ applied: 0 });
    expect([await rows.countDocuments({ group: next }), await waiting.countDocuments({ parked: _id })]).toEqual([0, 0]);
    expect(await messaging.readModels.swap(group.name, generation)).toBeUndefined();
  });

  it('waits for a prerequisite without an alarm, and goes on by itself', async () => {
    const handle = await group.make('reactions');
    const subject = uuid();
    let there = false;
    group.hurdle = () => {
      if (!there) throw new NotYet('the organisation is not known yet');
    };
    const { messaging } = group.harness;
    await handle(laneOf(topic, [eventOf(subject, 1), eventOf(subject, 2)]));
    expect(await group.parked()).toEqual([expect.objectContaining({ reason: 'not_yet', retryAt: expect.any(Date) })]);
    there = true;
    messaging.start();
    await waitUntil(async () => (await group.parked()).length === 0, { what: 'the subject to flow again' });
    await messaging.stop();
    expect(await group.effectOf(subject)).toEqual([1, 2]);
  }, 20_000);
});
