import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventEnvelope } from '#contracts';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
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
          for (const { name, count } of subjects)
            for (let sequence = 1; sequence <= count; sequence++)
              events.set(`${name}${sequence}`, eventOf(names.get(name) ?? '', sequence, sequence % 3 === 0));
          for (const lane of lanes) {
            const records = lane.map((key) => events.get(key)).filter((event) => event !== undefined);
            const outcome = await handle(laneOf(topic, records));
            expect(outcome).toEqual({ through: BigInt(records.length - 1) });
          }
          await group.redriveAll();
          for (const { name, count } of subjects) {
            const all = Array.from({ length: count }, (_, index) => index + 1);
            const subject = names.get(name) ?? '';
            expect(await group.effectOf(subject)).toEqual(all.filter((sequence) => sequence % 3 !== 0));
            expect((await group.cursorOf(subject))?.sequence).toBe(count);
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
});
