import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type EventEnvelope, PartnersSuggested, ProposalPublished } from '#contracts';
import type { Tx } from '#persistence';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { committedByTransaction } from '../../testing/committed-events.js';
import { GroupUnderTest, topic } from '../../testing/group-under-test.js';
import { deliveries, eventOf } from '../../testing/permuted-deliveries.js';
import { laneOf } from '../../testing/service-harness.js';

describe('a consumer group', () => {
  let group: GroupUnderTest;

  beforeAll(async () => {
    group = await GroupUnderTest.start();
  }, 60_000);
  beforeEach(() => group.renew());
  afterAll(() => group?.close());

  describe.each(['reactions', 'projection'] as const)('of %s', (kind) => {
    it('applies each event once and in order, however deliveries are permuted and repeated', async () => {
      const handle = await group.make(kind);
      await fc.assert(
        fc.asyncProperty(deliveries, async ({ lanes, subjects }) => {
          const names = new Map(subjects.map(({ name }) => [name, uuid()]));
          const events = new Map<string, EventEnvelope>();
          for (const { name, foreign } of subjects)
            for (const [index, unhandled] of foreign.entries())
              events.set(`${name}${index + 1}`, eventOf(names.get(name) ?? '', index + 1, unhandled));
          for (const lane of lanes) {
            const records = lane.map((key) => events.get(key)).filter((event) => event !== undefined);
            const outcome = await handle(laneOf(topic, records));
            expect(outcome).toEqual({ through: BigInt(records.length - 1) });
          }
          await group.redriveAll();
          for (const { name, foreign } of subjects) {
            const handled = foreign.flatMap((unhandled, index) => (unhandled ? [] : [index + 1]));
            const subject = names.get(name) ?? '';
            expect(await group.effectOf(subject)).toEqual(handled);
            expect((await group.cursorOf(subject))?.sequence).toBe(foreign.length);
          }
          expect(await group.parked()).toEqual([]);
          expect(await group.queue()).toEqual([]);
        }),
        { numRuns: 25 },
      );
    }, 60_000);

    it('applies an event once when it comes a hundred times to two members at once', async () => {
      const handle = await group.make(kind);
      const subject = uuid();
      const records = Array.from({ length: 100 }, () => eventOf(subject, 1)).map((event) => ({ ...event, id: 'same' }));
      const members = Array.from({ length: 6 }, () => handle(laneOf(topic, records)));
      for (const outcome of await Promise.all(members)) expect(outcome).toEqual({ through: 99n });
      expect(await group.effectOf(subject)).toEqual([1]);
    });

    it('applies each of many events once and in order when they come to two members at once', async () => {
      const handle = await group.make(kind);
      const subject = uuid();
      const records = Array.from({ length: 20 }, (_, index) => eventOf(subject, index + 1, false));
      // Who meets the other too often rests, and is given all of it again.
      const member = async (): Promise<void> => {
        while ((await handle(laneOf(topic, records))).through !== 19n);
      };
      await Promise.all([member(), member()]);
      expect(await group.effectOf(subject)).toEqual(records.map(({ sequence }) => sequence));
    });

    it('raises an alarm for a number that was applied with another event', async () => {
      const handle = await group.make(kind);
      const subject = uuid();
      await handle(laneOf(topic, [eventOf(subject, 1)]));
      await handle(laneOf(topic, [{ ...eventOf(subject, 1), id: uuid() }], 1n));
      expect(await group.parked()).toEqual([expect.objectContaining({ subject, reason: 'conflict' })]);
      expect(await group.effectOf(subject)).toEqual([1]);
    });

    it('passes all that it does not handle, also when a stale member has passed a part of it meanwhile', async () => {
      const handle = await group.make(kind);
      const [subject, other] = [uuid(), uuid()];
      const unhandled = [1, 2, 3].map((sequence) => eventOf(subject, sequence, true));
      group.hurdle = async (event) => {
        if (event.subject === other) await handle(laneOf(topic, unhandled.slice(0, 1)));
      };
      await handle(laneOf(topic, [...unhandled, eventOf(other, 1)]));
      expect((await group.cursorOf(subject))?.sequence).toBe(3);
      await handle(laneOf(topic, [eventOf(subject, 4)], 4n));
      expect(await group.effectOf(subject)).toEqual([4]);
      expect(await group.parked()).toEqual([]);
    });
  });

  describe('of reactions, for events of a subject that wait together', () => {
    const subject = uuid();
    const events = Array.from({ length: 5 }, (_, index) => eventOf(subject, index + 1, false));

    /** Says, of each event, that it came; fails once at the event of this number. */
    const echo = async (name: string, failsOnceAt?: number) => {
      let failing = failsOnceAt;
      const call = async ({ sequence }: EventEnvelope, tx: Tx): Promise<void> => {
        tx.emit(PartnersSuggested, name, PartnersSuggested.example);
        if (sequence === failing) {
          failing = undefined;
          throw new RangeError('not today');
        }
        await Promise.resolve();
      };
      const entries = [{ type: ProposalPublished.type, topic, data: ProposalPublished.data, call }];
      const { groups } = group.harness.messaging;
      await groups.addReactions({ group: name, service: 'matching', entries, upcasters: [] }, false);
      const handle = groups.all.find((each) => each.group === name)?.onLane;
      expect(await handle?.(laneOf(topic, events))).toEqual({ through: 4n });
      return (await committedByTransaction(group.harness.db)).map((said) =>
        said.filter((event) => event.subject === name).map(({ causationid, sequence }) => [causationid, sequence]),
      );
    };
    const told = (each: EventEnvelope): [string, number] => [each.id, each.sequence];

    it('commits them at once, and what each causes names it as its cause', async () => {
      const said = await echo(`matching.series-${uuid()}`);
      expect(said.filter(({ length }) => length > 0)).toEqual([events.map(told)]);
    });

    it('takes them one by one after one of them failed, with one effect each', async () => {
      const said = await echo(`matching.series-${uuid()}`, 3);
      expect(said.filter(({ length }) => length > 0)).toEqual(events.map((each) => [told(each)]));
    });
  });
});
