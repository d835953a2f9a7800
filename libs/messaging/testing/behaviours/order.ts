import { expect } from '@jest/globals';
import { append } from '../append.js';
import { eventsOf } from '../envelopes.js';
import type { RecordingConsumer } from '../recording-consumer.js';
import type { Behaviours } from './behaviours.js';

const sequencesOf = (consumer: RecordingConsumer, subject: string): number[] =>
  consumer.envelopes.filter((envelope) => envelope.subject === subject).map(({ sequence }) => sequence);

const oneTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

export const order: Behaviours = {
  'delivers the events of a subject in the order in which they were appended': async (context) => {
    const topic = await context.topic();
    for (const event of eventsOf('s', 40)) await append(context.log, topic, [event]);
    const consumer = context.consume([topic]);
    await consumer.untilCount(40);
    expect(sequencesOf(consumer, 's')).toEqual(oneTo(40));
  },

  'keeps the order of each subject in a batch of several': async (context) => {
    const topic = await context.topic();
    const subjects = ['a', 'b', 'c', 'd', 'e'];
    await append(
      context.log,
      topic,
      oneTo(30).flatMap((sequence) => subjects.flatMap((subject) => eventsOf(subject, sequence, sequence))),
    );
    const consumer = context.consume([topic]);
    await consumer.untilCount(150);
    for (const subject of subjects) expect(sequencesOf(consumer, subject)).toEqual(oneTo(30));
  },

  'keeps the order of each batch when several are appended at once': async (context) => {
    const topic = await context.topic();
    const subjects = Array.from({ length: 20 }, (_, index) => `s${index}`);
    await Promise.all(subjects.map((subject) => append(context.log, topic, eventsOf(subject, 25))));
    const consumer = context.consume([topic]);
    await consumer.untilCount(500);
    for (const subject of subjects) expect(sequencesOf(consumer, subject)).toEqual(oneTo(25));
  },

  'keeps a subject in one lane, and offsets ascend in each lane': async (context) => {
    const topic = await context.topic({ partitions: 6 });
    const subjects = Array.from({ length: 30 }, (_, index) => `s${index}`);
    for (const round of [1, 2, 3]) {
      await append(
        context.log,
        topic,
        subjects.flatMap((subject) => eventsOf(subject, round, round)),
      );
    }
    const consumer = context.consume([topic]);
    await consumer.untilCount(90);
    const lanesOfSubject = new Map<string, Set<number>>();
    const offsets = new Map<number, bigint>();
    consumer.deliveries.forEach(({ partition, offset }, index) => {
      const subject = consumer.envelopes[index]?.subject ?? '';
      lanesOfSubject.set(subject, (lanesOfSubject.get(subject) ?? new Set()).add(partition));
      expect(offset).toBeGreaterThan(offsets.get(partition) ?? -1n);
      offsets.set(partition, offset);
    });
    expect([...lanesOfSubject.values()].map(({ size }) => size)).toEqual(subjects.map(() => 1));
    expect(offsets.size).toBeGreaterThan(1);
  },
};
