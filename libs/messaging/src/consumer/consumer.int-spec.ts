import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type EventEnvelope, ProposalPublished } from '#contracts';
import type { Tx } from '#persistence';
import { waitUntil } from '#testing';
import fc from 'fast-check';
import type { mongo } from 'mongoose';
import { v7 as uuid } from 'uuid';
import { deliveries, eventOf } from '../../testing/permuted-deliveries.js';
import { laneOf, makeServiceHarness, type ServiceHarness } from '../../testing/service-harness.js';
import type { ParkedEventRow, ParkedSubjectRow } from '../parking/parked-rows.js';
import { defineReadModel } from '../projections/read-model.js';
import type { LaneHandler } from '../port.js';
import { NotYet } from './failures.js';
import type { HandlerEntry } from './group-handlers.js';
import type { CursorRow } from './subject-cursors.js';

const topic = 'alianza.proposals';
const diskFull = 14031;

interface Effect {
  readonly _id: string;
  readonly applied: number[];
}

const Applied = defineReadModel<Effect>('applied');

describe('a consumer group', () => {
  let harness: ServiceHarness;
  let effects: mongo.Collection<Effect>;
  let group: string;
  /** What the handler does with an event before its effect: throws, in some tests. */
  let hurdle: (event: EventEnvelope) => void | Promise<void>;

  beforeAll(async () => {
    harness = await makeServiceHarness('matching');
    effects = await harness.db.createCollection<Effect>('effects');
  }, 60_000);
  afterAll(() => harness?.close());
  beforeEach(async () => {
    group = `matching.test-${uuid()}`;
    hurdle = () => undefined;
    for (const name of ['effects', 'applied']) await harness.db.collection(name).deleteMany({});
    for (const name of ['parked_subjects', 'parked_events']) await harness.db.collection(name).deleteMany({});
  });

  const entry = <S>(call: HandlerEntry<S>['call']): HandlerEntry<S> => ({
    type: ProposalPublished.type,
    topic,
    data: ProposalPublished.data,
    call: async (event, second) => {
      await hurdle(event);
      await call(event, second);
    },
  });
  const reactions = async (): Promise<LaneHandler> => {
    const apply = async ({ subject, sequence }: EventEnvelope, { session }: Tx): Promise<void> => {
      const id = `${group}/${subject}`;
      await effects.updateOne({ _id: id }, { $push: { applied: sequence } }, { session, upsert: true });
    };
    await harness.messaging.groups.addReactions(
      { group, service: 'matching', entries: [entry<Tx>(apply)], upcasters: [] },
      false,
    );
    return running().onLane;
  };
  const projection = async (): Promise<LaneHandler> => {
    const { groups } = harness.messaging;
    const entries = [
      entry<{ write: (model: typeof Applied, operation: mongo.AnyBulkWriteOperation<Effect>) => void }>(
        async ({ subject, sequence }, into) => {
          const filter = { _id: `${group}/${subject}` };
          into.write(Applied, { updateOne: { filter, update: { $push: { applied: sequence } }, upsert: true } });
        },
      ),
    ];
    await groups.addProjection({ group, service: 'matching', entries, upcasters: [], readModels: [Applied] });
    return running().onLane;
  };
  const running = () => {
    const found = harness.messaging.groups.all.find((each) => each.group === group);
    if (!found) throw new Error('the group was not added');
    return found;
  };
  const effectOf = async (subject: string): Promise<number[]> => {
    const id = `${group}/${subject}`;
    const row =
      (await effects.findOne({ _id: id })) ?? (await harness.db.collection<Effect>('applied').findOne({ _id: id }));
    return row?.applied ?? [];
  };
  const cursorOf = (subject: string): Promise<CursorRow | null> =>
    harness.db.collection<CursorRow>('subject_cursors').findOne({ _id: `${group}|${topic}|${subject}` });
  const parked = () => harness.db.collection<ParkedSubjectRow>('parked_subjects').find({ group }).toArray();
  const queue = () => harness.db.collection<ParkedEventRow>('parked_events').find().sort({ position: 1 }).toArray();
  const audit = (): Promise<void> => Promise.resolve();
  /** Redrives whatever is parked until nothing changes any more. */
  const redriveAll = async (): Promise<void> => {
    for (const { id } of await parked()) await harness.messaging.parkedSubjects.redrive(id, audit);
  };

  describe.each([
    ['reactions', reactions],
    ['projection', projection],
  ])('of %s', (_kind, make) => {
    it('applies each event once and in order, however deliveries are permuted and repeated', async () => {
      const handle = await make();
      await fc.assert(
        fc.asyncProperty(deliveries, async ({ lanes, subjects }) => {
          const names = new Map(subjects.map(({ name }) => [name, uuid()]));
          const events = new Map<string, EventEnvelope>();
          for (const { name, count } of subjects)
            for (let sequence = 1; sequence <= count; sequence++)
              events.set(`${name}${sequence}`, eventOf(names.get(name) ?? '', sequence, sequence % 3 === 0));
          for (const lane of lanes) {
            const records = lane.map((key) => events.get(key)).filter((event) => event !== undefined);
            const outcome = await handle(laneOf(topic, records));
            expect(outcome).toEqual({ through: BigInt(records.length - 1) });
          }
          await redriveAll();
          for (const { name, count } of subjects) {
            const all = Array.from({ length: count }, (_, index) => index + 1);
            const subject = names.get(name) ?? '';
            expect(await effectOf(subject)).toEqual(all.filter((sequence) => sequence % 3 !== 0));
            expect((await cursorOf(subject))?.sequence).toBe(count);
          }
          expect(await parked()).toEqual([]);
          expect(await queue()).toEqual([]);
        }),
        { numRuns: 25 },
      );
    }, 60_000);

    it('applies an event once when it comes a hundred times to two members at once', async () => {
      const handle = await make();
      const subject = uuid();
      const records = Array.from({ length: 100 }, () => eventOf(subject, 1)).map((event) => ({ ...event, id: 'same' }));
      const members = Array.from({ length: 6 }, () => handle(laneOf(topic, records)));
      for (const outcome of await Promise.all(members)) expect(outcome).toEqual({ through: 99n });
      expect(await effectOf(subject)).toEqual([1]);
    });

    it('parks a subject whose handler always throws, with what comes after it, while others flow', async () => {
      const handle = await make();
      const [poison, other] = [uuid(), uuid()];
      hurdle = ({ subject, sequence }) => {
        if (subject === poison && sequence === 2) throw new RangeError('no such seat');
      };
      const batch = [1, 2, 3].flatMap((sequence) => [eventOf(poison, sequence), eventOf(other, sequence)]);
      expect(await handle(laneOf(topic, batch))).toEqual({ through: 5n });
      expect(await handle(laneOf(topic, [eventOf(poison, 4), eventOf(other, 4)], 6n))).toEqual({ through: 7n });
      expect(await effectOf(other)).toEqual([1, 2, 4]);
      expect(await effectOf(poison)).toEqual([1]);
      expect(await parked()).toEqual([
        expect.objectContaining({ subject: poison, reason: 'failed', cause: 'RangeError: no such seat' }),
      ]);
      expect((await queue()).map(({ position }) => position)).toEqual([2, 3, 4]);

      hurdle = () => undefined;
      // As from a request with an idempotency key, which has a transaction around it.
      await harness.messaging.unitOfWork.run(() => Promise.all([redriveAll(), redriveAll(), redriveAll()]));
      await redriveAll();
      expect(await effectOf(poison)).toEqual([1, 2, 4]);
      expect((await cursorOf(poison))?.sequence).toBe(4);
      expect(await parked()).toEqual([]);
    });

    it('moves on past a parked event that is discarded', async () => {
      const handle = await make();
      const subject = uuid();
      hurdle = ({ sequence }) => {
        if (sequence === 1) throw new RangeError('never');
      };
      await handle(laneOf(topic, [eventOf(subject, 1), eventOf(subject, 2)]));
      const [row] = await parked();
      let audited = 0;
      const discarded = await harness.messaging.parkedSubjects.discard(row?.id ?? '', async () => {
        audited += 1;
      });
      expect(discarded).toEqual({ applied: 1 });
      expect(audited).toBe(1);
      expect(await effectOf(subject)).toEqual([2]);
      expect(await parked()).toEqual([]);
    });

    it('parks what is no event under its key, and goes on after it was discarded', async () => {
      const handle = await make();
      const subject = uuid();
      const broken = { malformed: true, key: subject, cause: 'The value is not JSON.', raw: '{' } as const;
      await handle(laneOf(topic, [eventOf(subject, 1), broken, eventOf(subject, 3)]));
      expect(await effectOf(subject)).toEqual([1]);
      const [row] = await parked();
      expect(row).toMatchObject({ subject, reason: 'malformed', cause: 'The value is not JSON.' });
      await harness.messaging.parkedSubjects.redrive(row?.id ?? '', audit);
      expect(await parked()).toHaveLength(1);
      await harness.messaging.parkedSubjects.discard(row?.id ?? '', audit);
      expect((await cursorOf(subject))?.sequence).toBe(3);
      expect(await parked()).toEqual([]);
    });

    it('takes any next number after the last record was discarded and nobody knows its number', async () => {
      const handle = await make();
      const subject = uuid();
      await handle(laneOf(topic, [{ malformed: true, key: subject, cause: 'no value', raw: '' }]));
      const [row] = await parked();
      await harness.messaging.parkedSubjects.discard(row?.id ?? '', audit);
      await handle(laneOf(topic, [eventOf(subject, 2)], 1n));
      expect(await effectOf(subject)).toEqual([2]);
    });

    it('parks invalid data and unknown versions of what it handles without calling the handler', async () => {
      const handle = await make();
      const [invalid, unknown] = [uuid(), uuid()];
      const called: string[] = [];
      hurdle = ({ subject }) => void called.push(subject);
      await handle(
        laneOf(topic, [
          { ...eventOf(invalid, 1), data: { initiativeId: 'no id' } },
          { ...eventOf(unknown, 1), type: 'proposals.proposal-published.v9' },
        ]),
      );
      expect(called).toEqual([]);
      expect((await parked()).map(({ subject, reason }) => [subject, reason]).sort()).toEqual(
        [
          [invalid, 'invalid'],
          [unknown, 'invalid'],
        ].sort(),
      );
    });

    it('raises an alarm for a number that was applied with another event', async () => {
      const handle = await make();
      const subject = uuid();
      await handle(laneOf(topic, [eventOf(subject, 1)]));
      await handle(laneOf(topic, [{ ...eventOf(subject, 1), id: uuid() }], 1n));
      expect(await parked()).toEqual([expect.objectContaining({ subject, reason: 'conflict' })]);
      expect(await effectOf(subject)).toEqual([1]);
    });

    it('commits no offset when parking fails, and parks when it can again', async () => {
      const handle = await make();
      const [poison, other] = [uuid(), uuid()];
      hurdle = ({ subject }) => {
        if (subject === poison) throw new RangeError('never');
      };
      await failing(['update', 'findAndModify'], 'parked_subjects');
      const records = [eventOf(other, 1), eventOf(poison, 1)];
      const outcome = await handle(laneOf(topic, records));
      expect(outcome).toEqual({ through: 0n, retryAfterMs: expect.any(Number) });
      await healed();
      expect(await handle(laneOf(topic, records))).toEqual({ through: 1n });
      expect(await parked()).toHaveLength(1);
    });

    it('pauses, and parks nothing, while the database is away', async () => {
      const handle = await make();
      const subject = uuid();
      await failing(['update']);
      const outcome = await handle(laneOf(topic, [eventOf(subject, 1)]));
      expect(outcome).toEqual({ retryAfterMs: expect.any(Number) });
      await healed();
      expect(await parked()).toEqual([]);
      expect(await handle(laneOf(topic, [eventOf(subject, 1)]))).toEqual({ through: 0n });
      expect(await effectOf(subject)).toEqual([1]);
    }, 30_000);

    it('passes over no event whose effects the database refused, although it takes the cursor', async () => {
      const handle = await make();
      const subject = uuid();
      await failing(['update'], make === reactions ? 'effects' : 'applied');
      expect(await handle(laneOf(topic, [eventOf(subject, 1)]))).toEqual({ retryAfterMs: expect.any(Number) });
      await healed();
      await handle(laneOf(topic, [eventOf(subject, 1)]));
      expect(await effectOf(subject)).toEqual([1]);
    });

    it('passes all that it does not handle, also when a stale member has passed a part of it meanwhile', async () => {
      const handle = await make();
      const [subject, other] = [uuid(), uuid()];
      const unhandled = [1, 2, 3].map((sequence) => eventOf(subject, sequence, true));
      hurdle = async (event) => {
        if (event.subject === other) await handle(laneOf(topic, unhandled.slice(0, 1)));
      };
      await handle(laneOf(topic, [...unhandled, eventOf(other, 1)]));
      expect((await cursorOf(subject))?.sequence).toBe(3);
      await handle(laneOf(topic, [eventOf(subject, 4)], 4n));
      expect(await effectOf(subject)).toEqual([4]);
      expect(await parked()).toEqual([]);
    });
  });

  it('goes on when a missing predecessor comes just while its subject is put off for long', async () => {
    const handle = await reactions();
    const subject = uuid();
    await handle(laneOf(topic, [eventOf(subject, 2)]));
    const rows = harness.db.collection<ParkedSubjectRow>('parked_subjects');
    const longAgo = { parkedAt: new Date(Date.now() - 3600_000), attempts: 20 };
    await rows.updateOne({ group }, { $set: longAgo });
    const [row] = await parked();
    const data = { failCommands: ['update'], namespace: rows.namespace, blockConnection: true, blockTimeMS: 800 };
    const point = await admin().command({ configureFailPoint: 'failCommand', mode: { times: 1 }, data });
    const redriving = harness.messaging.parkedSubjects.redrive(row?.id ?? '', audit);
    // It has looked at the queue, and its putting off is on the way.
    const timesEntered = Number(point.count) + 1;
    await admin().command({ waitForFailPoint: 'failCommand', timesEntered, maxTimeMS: 10_000 });
    await handle(laneOf(topic, [eventOf(subject, 1)], 1n));
    await redriving;
    expect(await effectOf(subject)).toEqual([1, 2]);
    expect(await parked()).toEqual([]);
  });

  it('waits for a prerequisite without an alarm, and goes on by itself', async () => {
    const handle = await reactions();
    const subject = uuid();
    let there = false;
    hurdle = () => {
      if (!there) throw new NotYet('the organisation is not known yet');
    };
    const { messaging } = harness;
    await handle(laneOf(topic, [eventOf(subject, 1), eventOf(subject, 2)]));
    expect(await parked()).toEqual([expect.objectContaining({ reason: 'not_yet', retryAt: expect.any(Date) })]);
    there = true;
    messaging.start();
    await waitUntil(async () => (await parked()).length === 0, { what: 'the subject to flow again' });
    await messaging.stop();
    expect(await effectOf(subject)).toEqual([1, 2]);
  }, 20_000);

  /** Of these commands every one is answered with an error of the server's state, until `healed`. */
  const failing = async (failCommands: string[], collection?: string): Promise<void> => {
    const namespace = collection ? { namespace: `${harness.db.databaseName}.${collection}` } : {};
    const data = { failCommands, ...namespace, errorCode: diskFull };
    await admin().command({ configureFailPoint: 'failCommand', mode: 'alwaysOn', data });
  };
  const admin = (): mongo.Db => harness.connection.getClient().db('admin');
  const healed = async (): Promise<void> => {
    await admin().command({ configureFailPoint: 'failCommand', mode: 'off' });
  };
});
