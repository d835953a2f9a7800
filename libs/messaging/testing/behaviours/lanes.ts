import { expect } from '@jest/globals';
import { append } from '../append.js';
import { envelopeOf, eventOf, eventsOf, subjectOfEachLane } from '../envelopes.js';
import { acceptance } from '../recording-consumer.js';
import type { Behaviours } from './behaviours.js';

export const lanes: Behaviours = {
  'keeps a lane waiting for as long as its handler says, and no other lane': async (context) => {
    const topic = await context.topic({ partitions: 2 });
    const [resting = '', flowing = ''] = subjectOfEachLane(2);
    const moments: number[] = [];
    const consumer = context.consume([topic], {
      onLane: ({ partition, records }) => {
        if (partition !== 0) return Promise.resolve(acceptance(records));
        moments.push(performance.now());
        return Promise.resolve(moments.length === 1 ? { retryAfterMs: 700 } : acceptance(records));
      },
    });
    await append(context.log, topic, eventsOf(resting, 1));
    await consumer.until(() => consumer.deliveries.length === 1);
    await append(context.log, topic, eventsOf(flowing, 20));
    await consumer.untilCount(21);
    expect(moments).toHaveLength(1);
    await consumer.until(() => moments.length === 2 || consumer.deliveries.length === 22);
    expect((moments[1] ?? 0) - (moments[0] ?? 0)).toBeGreaterThanOrEqual(690);
  },

  'lets the other lanes flow while the handler of one does not come back': async (context) => {
    const topic = await context.topic({ partitions: 3 });
    const [stuck = '', ...others] = subjectOfEachLane(3);
    let release: (() => void) | undefined;
    const consumer = context.consume([topic], {
      onLane: async ({ partition, records }) => {
        if (partition === 0) await new Promise<void>((resolve) => (release = resolve));
        return acceptance(records);
      },
    });
    await append(context.log, topic, eventsOf(stuck, 1));
    await consumer.untilCount(1);
    for (const sequence of [1, 2, 3]) {
      await append(
        context.log,
        topic,
        others.map((subject) => eventOf(subject, sequence)),
      );
      await consumer.untilCount(1 + sequence * others.length);
    }
    expect(consumer.deliveries).toHaveLength(7);
    release?.();
  },

  'gives a lane one batch at a time, of at most 500 records': async (context) => {
    const topic = await context.topic({ partitions: 2 });
    const subjects = subjectOfEachLane(2);
    await append(
      context.log,
      topic,
      subjects.flatMap((subject) => eventsOf(subject, 1300)),
    );
    const inHand = new Set<number>();
    const sizes: number[] = [];
    let overlaps = 0;
    const consumer = context.consume([topic], {
      onLane: async ({ partition, records, heartbeat }) => {
        if (inHand.has(partition)) overlaps += 1;
        inHand.add(partition);
        sizes.push(records.length);
        await heartbeat();
        inHand.delete(partition);
        return acceptance(records);
      },
    });
    await consumer.untilCount(2600);
    expect(overlaps).toBe(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
    expect(Math.max(...sizes)).toBeGreaterThan(100);
  },

  'reads several topics as one group': async (context) => {
    const topics = [await context.topic(), await context.topic(), await context.topic()];
    const consumer = context.consume(topics);
    for (const [index, topic] of topics.entries()) await append(context.log, topic, eventsOf(`of-topic-${index}`, 4));
    await consumer.untilCount(12);
    for (const [index, topic] of topics.entries()) {
      const ofTopic = consumer.deliveries.filter((delivery) => delivery.topic === topic);
      expect(ofTopic.map((delivery) => envelopeOf(delivery).id)).toEqual(
        eventsOf(`of-topic-${index}`, 4).map(({ id }) => id),
      );
    }
  },
};
