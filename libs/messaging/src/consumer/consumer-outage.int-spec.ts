import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { effectsOf, GroupUnderTest, topic } from '../../testing/group-under-test.js';
import { eventOf } from '../../testing/permuted-deliveries.js';
import { laneOf } from '../../testing/service-harness.js';

describe('a consumer group whose database fails', () => {
  let group: GroupUnderTest;

  beforeAll(async () => {
    group = await GroupUnderTest.start();
  }, 60_000);
  beforeEach(() => group.renew());
  afterAll(() => group?.close());

  describe.each(['reactions', 'projection'] as const)('of %s', (kind) => {
    it('commits no offset when parking fails, and parks when it can again', async () => {
      const handle = await group.make(kind);
      const [poison, other] = [uuid(), uuid()];
      group.hurdle = ({ subject }) => {
        if (subject === poison) throw new RangeError('never');
      };
      await group.failing(['update', 'findAndModify'], 'parked_subjects');
      const records = [eventOf(other, 1), eventOf(poison, 1)];
      const outcome = await handle(laneOf(topic, records));
      expect(outcome).toEqual({ through: 0n, retryAfterMs: expect.any(Number) });
      await group.healed();
      expect(await handle(laneOf(topic, records))).toEqual({ through: 1n });
      expect(await group.parked()).toHaveLength(1);
    });

    it('pauses, and parks nothing, while the database is away', async () => {
      const handle = await group.make(kind);
      const subject = uuid();
      await group.failing(['update']);
      const outcome = await handle(laneOf(topic, [eventOf(subject, 1)]));
      expect(outcome).toEqual({ retryAfterMs: expect.any(Number) });
      await group.healed();
      expect(await group.parked()).toEqual([]);
      expect(await handle(laneOf(topic, [eventOf(subject, 1)]))).toEqual({ through: 0n });
      expect(await group.effectOf(subject)).toEqual([1]);
    }, 30_000);

    it('passes over no event whose effects the database refused, although it takes the cursor', async () => {
      const handle = await group.make(kind);
      const subject = uuid();
      await group.failing(['update'], effectsOf[kind]);
      expect(await handle(laneOf(topic, [eventOf(subject, 1)]))).toEqual({ retryAfterMs: expect.any(Number) });
      await group.healed();
      await handle(laneOf(topic, [eventOf(subject, 1)]));
      expect(await group.effectOf(subject)).toEqual([1]);
    });
  });
});
