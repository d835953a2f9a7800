import { expect } from '@jest/globals';
import { append } from '../append.js';
import { eventOf, eventsOf, malformedOf } from '../envelopes.js';
import type { Behaviours } from './behaviours.js';

export const records: Behaviours = {
  'delivers an envelope exactly as it was appended': async (context) => {
    const topic = await context.topic();
    const envelope = {
      ...eventOf('s', 1, { nested: { list: [1, 0.5, -3e20, null, true], 'dotted.key': '', $dollar: 1 } }),
      causationid: 'command-1',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    };
    await append(context.log, topic, [envelope]);
    const consumer = context.consume([topic]);
    await consumer.untilCount(1);
    expect(consumer.envelopes).toEqual([envelope]);
  },

  'carries every script, in subjects and in data': async (context) => {
    const topic = await context.topic();
    const texts = ['Península de Yucatán', 'Avañe’ẽ', 'Kreyòl ayisyen', 'ᓄᓇᕗᑦ', '👩🏽‍🌾', 'a\u2028b\u0000c'];
    await append(
      context.log,
      topic,
      texts.map((text) => eventOf(text, 1, { text })),
    );
    const consumer = context.consume([topic]);
    await consumer.untilCount(texts.length);
    const received = consumer.envelopes.map(({ subject, data }) => [subject, data]);
    expect(received).toHaveLength(texts.length);
    expect(received).toEqual(expect.arrayContaining(texts.map((text) => [text, { text }])));
  },

  'carries records of 900 kB, several in one append': async (context) => {
    const topic = await context.topic({ partitions: 1 });
    const text = 'ñ'.repeat(450_000);
    await append(
      context.log,
      topic,
      [1, 2, 3].map((sequence) => eventOf('s', sequence, { text })),
    );
    const consumer = context.consume([topic]);
    await consumer.untilCount(3);
    expect(consumer.envelopes.every(({ data }) => Reflect.get(data, 'text') === text)).toBe(true);
  },

  'stores nothing for an empty batch': async (context) => {
    const topic = await context.topic();
    await append(context.log, topic, []);
    await append(context.log, topic, eventsOf('s', 1));
    const consumer = context.consume([topic]);
    await consumer.untilCount(1);
    expect(consumer.deliveries).toHaveLength(1);
  },

  'hands on what is no envelope as a malformed record under its key, and goes on': async (context) => {
    const topic = await context.topic({ partitions: 1 });
    await append(context.log, topic, eventsOf('s', 1));
    await context.harness.appendRaw(topic, 's', null);
    await context.harness.appendRaw(topic, 's', '{"half":');
    await context.harness.appendRaw(topic, 'other', JSON.stringify({ ...eventOf('other', 1), id: undefined }));
    await append(context.log, topic, eventsOf('s', 2, 2));
    const consumer = context.consume([topic]);
    await consumer.until(() => consumer.deliveries.length === 5);
    expect(malformedOf(consumer.deliveries)).toEqual([
      { malformed: true, key: 's', cause: expect.stringContaining('no value'), raw: '' },
      { malformed: true, key: 's', cause: expect.stringContaining('not JSON'), raw: '{"half":' },
      { malformed: true, key: 'other', cause: expect.stringContaining('lacks id'), raw: expect.any(String) },
    ]);
    expect(consumer.deliveries.at(-1)?.envelope).toEqual(eventOf('s', 2));
  },

  'repeats nothing of a malformed record of a compacted topic': async (context) => {
    const topic = await context.topic({ partitions: 1, compacted: true });
    await context.harness.appendRaw(topic, 'person-1', 'desk@example.org');
    const consumer = context.consume([topic]);
    await consumer.until(() => consumer.deliveries.length === 1);
    expect(malformedOf(consumer.deliveries)).toEqual([
      { malformed: true, key: 'person-1', cause: expect.any(String), raw: '' },
    ]);
    expect(JSON.stringify(consumer.deliveries[0]?.envelope)).not.toContain('example.org');
  },
};
