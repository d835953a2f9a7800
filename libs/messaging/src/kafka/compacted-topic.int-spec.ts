import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { environment } from '#config';
import { eventOf, eventsOf, RecordingConsumer } from '#messaging/testing';
import { append } from '../../testing/append.js';
import { delayingProxy, type DelayingProxy } from '../../testing/delaying-proxy.js';
import { makeKafkaLogHarness, type KafkaLogHarness } from '../../testing/kafka-log-harness.js';
import type { KafkaEventLog } from './kafka-event-log.js';

describe('a compacted topic in Kafka', () => {
  let harness: KafkaLogHarness;
  let proxy: DelayingProxy;
  let slow: KafkaEventLog;

  beforeAll(async () => {
    harness = await makeKafkaLogHarness(environment);
    proxy = await delayingProxy(harness.server.port);
    slow = harness.another({ brokers: [proxy.broker], appendDeadlineMs: 1000 });
  }, 15_000);
  afterAll(async () => {
    await slow?.close();
    await proxy?.close();
    await harness?.close();
  }, 30_000);

  const declare = async (name: string): Promise<string> => {
    const declaration = { name, partitions: 1, compacted: true };
    await Promise.all([harness.log, slow].map((log) => log.ensureTopics([declaration])));
    return name;
  };
  const caughtUp = async (group: string, topic: string): Promise<void> => {
    for (;;) {
      const lanes = await harness.log.lag(group, [topic]);
      if (lanes.every(({ end, position }) => end === position)) return;
      await setTimeout(20);
    }
  };

  it.each([
    ['the same process', () => slow],
    ['another process', () => harness.log],
  ])(
    'what timed out never comes after what %s wrote later',
    async (who, writer) => {
      const topic = await declare(`compacted.late.${who.replaceAll(' ', '-')}`);
      await append(slow, topic, [eventOf('person', 1, { email: 'before' })]);
      proxy.hold();
      await expect(append(slow, topic, [eventOf('person', 2, { email: 'after' })])).rejects.toMatchObject({
        code: 'kafka-log-unavailable',
      });
      await append(writer(), topic, [eventOf('person', 3)]);
      expect(await proxy.release()).toBeGreaterThan(0);
      await append(harness.log, topic, [eventOf('end', 1)]);
      const consumer = new RecordingConsumer(harness.log, `${topic}.reader`, [topic]);
      await consumer.until(() => consumer.ids.includes('end#1'));
      await consumer.stop();
      expect(consumer.ids).toEqual(['person#1', 'person#3', 'end#1']);
    },
    15_000,
  );

  it('takes nothing from a writer whose right has ended when it takes the topic over', async () => {
    const topic = await declare('compacted.right');
    const late = harness.another();
    await late.ensureTopics([{ name: topic, partitions: 1, compacted: true }]);
    await append(harness.log, topic, [eventOf('person', 3)]);
    const ended = new Error('another writes now');
    const refused = append(late, topic, [eventOf('person', 2)], () => Promise.reject(ended));
    await expect(refused).rejects.toBe(ended);
    expect(late.health()).toEqual({ healthy: true });
    await late.close();
    // The topic was taken from it, whatever the right; it takes it back.
    const end = [eventOf('end', 1)];
    await expect(append(harness.log, topic, end)).rejects.toMatchObject({ code: 'kafka-log-unavailable' });
    await append(harness.log, topic, end);
    const consumer = new RecordingConsumer(harness.log, `${topic}.reader`, [topic]);
    await consumer.until(() => consumer.ids.includes('end#1'));
    await consumer.stop();
    expect(consumer.ids).toEqual(['person#3', 'end#1']);
  });

  it('is read to its end, whatever marks its writers left there', async () => {
    const topic = await declare('compacted.marks');
    const consumer = new RecordingConsumer(harness.log, 'compacted.marks.reader', [topic]);
    await append(harness.log, topic, eventsOf('person', 3));
    await consumer.untilCount(3);
    await caughtUp('compacted.marks.reader', topic);
    const tooLarge = eventOf('person', 4, { text: 'x'.repeat(5_000_000) });
    await expect(append(harness.log, topic, [tooLarge])).rejects.toThrow('larger than the max');
    await caughtUp('compacted.marks.reader', topic);
    await consumer.stop();
    expect(consumer.ids).toHaveLength(3);
  }, 15_000);
});
