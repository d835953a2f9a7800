import { expect } from '@jest/globals';
import { append } from '../append.js';
import { eventOf, eventsOf } from '../envelopes.js';
import type { Behaviours } from './behaviours.js';

export const topics: Behaviours = {
  'declares a topic as often as one likes, also at once': async (context) => {
    const declaration = { name: context.name('topic'), partitions: 3, compacted: false };
    await Promise.all([1, 2, 3].map(() => context.log.ensureTopics([declaration])));
    await append(context.log, declaration.name, eventsOf('s', 2));
    await context.log.ensureTopics([declaration]);
    const lag = await context.log.lag(context.name('group'), [declaration.name]);
    expect(lag).toHaveLength(3);
    expect(lag.reduce((sum, { end }) => sum + end, 0n)).toBe(2n);
  },

  'refuses to append to a topic that nobody declared': async (context) => {
    await expect(append(context.log, context.name('topic'), eventsOf('s', 1))).rejects.toThrow();
  },

  'loses nothing when the partitions of a topic grow': async (context) => {
    const topic = await context.topic({ partitions: 2 });
    const group = context.name('group');
    const subjects = Array.from({ length: 12 }, (_, index) => `s${index}`);
    await append(
      context.log,
      topic,
      subjects.map((subject) => eventOf(subject, 1)),
    );
    const before = context.consume([topic], { group });
    await before.untilCount(12);
    await context.log.ensureTopics([{ name: topic, partitions: 5, compacted: false }]);
    await append(
      context.log,
      topic,
      subjects.map((subject) => eventOf(subject, 2)),
    );
    await before.untilCount(24);
    expect(await context.log.lag(group, [topic])).toHaveLength(5);
  },

  'keeps the newest record of each subject of a compacted topic': async (context) => {
    const topic = await context.topic({ compacted: true });
    for (const sequence of [1, 2, 3])
      await append(
        context.log,
        topic,
        ['a', 'b', 'c'].map((subject) => eventOf(subject, sequence, { sequence })),
      );
    const newest = new Map<string, object>();
    const consumer = context.consume([topic]);
    await consumer.until(() => {
      for (const { subject, data } of consumer.envelopes) newest.set(subject, data);
      return newest.size === 3 && [...newest.values()].every((data) => Reflect.get(data, 'sequence') === 3);
    });
    expect([...newest.keys()].sort()).toEqual(['a', 'b', 'c']);
  },

  'tells how far a group is behind': async (context) => {
    const topic = await context.topic({ partitions: 1 });
    const group = context.name('group');
    expect(await context.log.lag(group, [topic])).toEqual([{ topic, partition: 0, end: 0n, position: 0n }]);
    await append(context.log, topic, eventsOf('s', 7));
    expect(await context.log.lag(group, [topic])).toEqual([{ topic, partition: 0, end: 7n, position: 0n }]);
    const consumer = context.consume([topic], { group });
    await consumer.untilCount(7);
    const lag = await context.lagUntil(group, topic, ([lane]) => lane?.position === 7n);
    expect(lag).toEqual([{ topic, partition: 0, end: 7n, position: 7n }]);
  },
};
