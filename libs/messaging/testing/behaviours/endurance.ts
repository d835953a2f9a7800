import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { EventEnvelope } from '#contracts';
import { append } from '../append.js';
import type { ConformanceContext } from '../conformance-context.js';
import { eventOf, eventsOf } from '../envelopes.js';
import type { Behaviours } from './behaviours.js';

/** Appends as the relay does: again and again, with a rest, until the log has taken it. */
async function appendAtLast(context: ConformanceContext, topic: string, batch: EventEnvelope[]): Promise<void> {
  const taken = await append(context.harness.log, topic, batch).then(
    () => true,
    () => false,
  );
  if (taken) return;
  await setTimeout(100);
  await appendAtLast(context, topic, batch);
}

export const endurance: Behaviours = {
  'loses none of 10 000 events, appended while they are consumed': async (context) => {
    const topic = await context.topic({ partitions: 6 });
    const consumer = context.consume([topic]);
    const subjects = Array.from({ length: 100 }, (_, index) => `s${index}`);
    for (let sequence = 1; sequence <= 100; sequence += 5)
      await append(
        context.log,
        topic,
        subjects.flatMap((subject) => eventsOf(subject, sequence + 4, sequence)),
      );
    await consumer.until(() => consumer.deliveries.length >= 10_000);
    const perSubject = new Map(subjects.map((subject) => [subject, 0]));
    for (const { subject, sequence } of consumer.envelopes) {
      expect(sequence).toBe((perSubject.get(subject) ?? 0) + 1);
      perSubject.set(subject, sequence);
    }
    expect([...perSubject.values()].every((count) => count === 100)).toBe(true);
  },

  'keeps what it has for the next process': async (context) => {
    const topic = await context.topic();
    await append(context.log, topic, eventsOf('s', 5));
    await context.harness.reopen();
    await append(context.log, topic, eventsOf('s', 6, 6));
    const consumer = context.consume([topic]);
    await consumer.untilCount(6);
    expect(consumer.ids).toEqual(eventsOf('s', 6).map(({ id }) => id));
  },

  'loses nothing that was accepted, and consumes on, when the server crashes and comes back': async (context) => {
    const topic = await context.topic();
    const consumer = context.consume([topic]);
    await appendAtLast(context, topic, [eventOf('s', 1)]);
    await consumer.untilCount(1);
    await appendAtLast(context, topic, [eventOf('s', 2), eventOf('s', 3)]);
    await context.harness.crashServer();
    await appendAtLast(context, topic, [eventOf('s', 4)]);
    await consumer.untilCount(4);
    expect(consumer.ids).toEqual(eventsOf('s', 4).map(({ id }) => id));
  },
};
