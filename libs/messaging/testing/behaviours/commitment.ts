import { expect } from '@jest/globals';
import { append } from '../append.js';
import { envelopeOf, eventsOf } from '../envelopes.js';
import { acceptance } from '../recording-consumer.js';
import type { Behaviours } from './behaviours.js';

export const commitment: Behaviours = {
  'starts a new group at the earliest event': async (context) => {
    const topic = await context.topic();
    await append(context.log, topic, eventsOf('s', 5));
    await context.consume([topic]).untilCount(5);
    const late = context.consume([topic]);
    await late.untilCount(5);
    expect(late.ids).toEqual(eventsOf('s', 5).map(({ id }) => id));
  },

  'gives every event to each group, whatever another one commits': async (context) => {
    const topic = await context.topic();
    const [slow, quick] = [context.name('group'), context.name('group')];
    const held = context.consume([topic], { group: slow, onLane: () => Promise.resolve({ retryAfterMs: 60_000 }) });
    await append(context.log, topic, eventsOf('s', 10));
    await context.consume([topic], { group: quick }).untilCount(10);
    await context.caughtUp(quick, topic);
    await held.until(() => held.deliveries.length > 0);
    expect((await context.log.lag(slow, [topic])).some(({ end, position }) => position < end)).toBe(true);
  },

  'resumes behind what was committed': async (context) => {
    const topic = await context.topic();
    const group = context.name('group');
    await append(context.log, topic, eventsOf('s', 5));
    const first = context.consume([topic], { group });
    await first.untilCount(5);
    await context.caughtUp(group, topic);
    await first.stop();
    await append(context.log, topic, eventsOf('s', 8, 6));
    const second = context.consume([topic], { group });
    await second.untilCount(3);
    expect(second.envelopes.map(({ sequence }) => sequence)).toEqual([6, 7, 8]);
  },

  'delivers again to a restarted group what was not committed': async (context) => {
    const topic = await context.topic();
    const group = context.name('group');
    await append(context.log, topic, eventsOf('s', 3));
    const first = context.consume([topic], { group, onLane: () => Promise.resolve({ retryAfterMs: 60_000 }) });
    await first.until(() => first.deliveries.length > 0);
    await first.stop();
    const second = context.consume([topic], { group });
    await second.untilCount(3);
    expect(second.ids).toEqual(eventsOf('s', 3).map(({ id }) => id));
  },

  'delivers again what follows the committed offset of a batch, and nothing before it': async (context) => {
    const topic = await context.topic({ partitions: 1 });
    await append(context.log, topic, eventsOf('s', 6));
    let first = true;
    const consumer = context.consume([topic], {
      onLane: ({ records }) => {
        const done = first ? records.slice(0, 2) : records;
        first = false;
        return Promise.resolve(acceptance(done));
      },
    });
    await consumer.until(() => consumer.deliveries.length >= 10);
    expect(consumer.envelopes.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 3, 4, 5, 6]);
  },

  'delivers a batch again after its handler threw': async (context) => {
    const topic = await context.topic({ partitions: 1 });
    await append(context.log, topic, eventsOf('s', 3));
    let failures = 2;
    const consumer = context.consume([topic], {
      onLane: ({ records }) => {
        failures -= 1;
        if (failures >= 0) return Promise.reject(new Error('The database is away.'));
        return Promise.resolve(acceptance(records));
      },
    });
    await consumer.until(() => consumer.deliveries.length >= 9);
    expect(consumer.envelopes.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3]);
  },

  'waits for the handler in hand when it is told to end, and commits what that one did': async (context) => {
    const topic = await context.topic({ partitions: 1 });
    const group = context.name('group');
    await append(context.log, topic, eventsOf('s', 4));
    const steps: string[] = [];
    let handled = 0;
    const consumer = context.consume([topic], {
      group,
      onLane: async ({ records, signal }) => {
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        await context.log.lag(group, [topic]);
        steps.push('handler came back');
        handled += records.length;
        return acceptance(records);
      },
    });
    await consumer.until(() => consumer.deliveries.length > 0);
    await consumer.stop();
    steps.push('consumption ended');
    expect(steps).toEqual(['handler came back', 'consumption ended']);
    const [lane] = await context.lagUntil(group, topic, ([{ position } = { position: 0n }]) => position > 0n);
    expect(lane).toMatchObject({ end: 4n, position: BigInt(handled) });
  },

  'gives heartbeats to a handler that asks for them': async (context) => {
    const topic = await context.topic({ partitions: 1 });
    await append(context.log, topic, eventsOf('s', 3));
    const beats: string[] = [];
    const consumer = context.consume([topic], {
      onLane: async (lane) => {
        for (const record of lane.records) {
          await lane.heartbeat();
          beats.push(envelopeOf(record).id);
        }
        return acceptance(lane.records);
      },
    });
    await consumer.untilCount(3);
    await consumer.stop();
    expect(beats).toEqual(consumer.ids);
  },
};
