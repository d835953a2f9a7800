import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { environment } from '#config';
import {
  acceptance,
  eventLogConformance,
  eventOf,
  eventsOf,
  RecordingConsumer,
  subjectOfEachLane,
} from '#messaging/testing';
import { append } from '../../testing/append.js';
import { makeKafkaLogHarness, type KafkaLogHarness } from '../../testing/kafka-log-harness.js';
import { partitionOfSubject } from '../wire/partition-of-subject.js';
import { toEventText } from '../wire/event-text.js';
import { KafkaEventLog } from './kafka-event-log.js';
import { RecordProducer } from './record-producer.js';
import { plainWriting } from './writing.js';

eventLogConformance('KafkaEventLog', () => makeKafkaLogHarness(environment));

describe('KafkaEventLog', () => {
  let harness: KafkaLogHarness;
  beforeAll(async () => {
    harness = await makeKafkaLogHarness(environment);
  }, 60_000);
  const others: KafkaEventLog[] = [];
  afterEach(() => Promise.all(others.splice(0).map((log) => log.close())), 30_000);
  afterAll(() => harness?.close(), 30_000);

  /** A log of another process, closed with the test. */
  const another = (options: Parameters<KafkaLogHarness['another']>[0] = {}): KafkaEventLog => {
    const log = harness.another(options);
    others.push(log);
    return log;
  };

  const declare = async (name: string, partitions: number): Promise<string> => {
    await harness.log.ensureTopics([{ name, partitions, compacted: false }]);
    return name;
  };
  const healthy = async (log: KafkaEventLog, wanted: boolean): Promise<void> => {
    while (log.health().healthy !== wanted) await setTimeout(20);
  };

  it('puts a subject where every Kafka client puts it', async () => {
    const topic = await declare('kafka.partitioned', 6);
    for (const subject of ['a', 'ñandú', '0190a7c0-0000-7000-8000-000000000000', 'organisation-17'])
      expect(await harness.raw.partitionOf(topic, subject)).toBe(partitionOfSubject(subject, 6));
  });

  it('shares the lanes between two members, and gives them back when one leaves', async () => {
    const topic = await declare('kafka.shared', 4);
    const subjects = subjectOfEachLane(4);
    const other = another();
    const first = new RecordingConsumer(harness.log, 'kafka.sharers', [topic]);
    await healthy(harness.log, true);
    const second = new RecordingConsumer(other, 'kafka.sharers', [topic]);
    await healthy(other, true);
    let round = 0;
    while (second.deliveries.length === 0 || first.deliveries.length === 0) {
      round += 1;
      await append(
        harness.log,
        topic,
        subjects.map((subject) => eventOf(subject, round)),
      );
      await setTimeout(50);
    }
    await second.stop();
    await append(
      harness.log,
      topic,
      subjects.map((subject) => eventOf(subject, round + 1)),
    );
    await first.until(() => subjects.every((subject) => first.ids.includes(`${subject}#${round + 1}`)));
    const all = new Set([...first.ids, ...second.ids]);
    expect(all.size).toBe((round + 1) * subjects.length);
    await first.stop();
  }, 30_000);

  it('tells the handler in hand that its lane went to another member', async () => {
    const topic = await declare('kafka.taken', 2);
    const [kept = '', taken = ''] = subjectOfEachLane(2);
    const aborted = new Set<number>();
    const first = new RecordingConsumer(
      harness.log,
      'kafka.takers',
      [topic],
      async ({ partition, records, signal }) => {
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        aborted.add(partition);
        return acceptance(records);
      },
    );
    await append(harness.log, topic, [eventOf(kept, 1), eventOf(taken, 1)]);
    await first.untilCount(2);
    const other = another();
    const second = new RecordingConsumer(other, 'kafka.takers', [topic]);
    await second.until(() => second.deliveries.length > 0);
    expect(aborted).toEqual(new Set([second.deliveries[0]?.partition]));
    await second.stop();
    await first.stop();
  }, 30_000);

  it('keeps its membership while a handler takes longer than the session time-out', async () => {
    const topic = await declare('kafka.slow', 2);
    const [slow = '', quick = ''] = subjectOfEachLane(2);
    const log = another({ sessionTimeoutMs: 1500 });
    const consumer = new RecordingConsumer(log, 'kafka.slow-group', [topic], async ({ partition, records }) => {
      // The span of time is the thing under test.
      if (partition === 0) await setTimeout(3500);
      return acceptance(records);
    });
    await append(harness.log, topic, [eventOf(slow, 1), ...eventsOf(quick, 5)]);
    await consumer.untilCount(6);
    for (;;) {
      const lag = await log.lag('kafka.slow-group', [topic]);
      if (lag.every(({ end, position }) => end === position)) break;
      await setTimeout(50);
    }
    expect(consumer.deliveries).toHaveLength(6);
    await consumer.stop();
  }, 30_000);

  it('is unhealthy while its topic is gone, and consumes the new one', async () => {
    const topic = await declare('kafka.deleted', 1);
    const log = another({ watchdogMs: 200 });
    const consumer = new RecordingConsumer(log, 'kafka.deleters', [topic]);
    await append(log, topic, eventsOf('s', 2));
    await consumer.untilCount(2);
    await harness.raw.deleteTopic(topic);
    await healthy(log, false);
    expect(log.health()).toMatchObject({ reason: expect.stringContaining('does not exist') });
    await declare(topic, 1);
    await healthy(log, true);
    const fresh = another();
    await append(fresh, topic, [eventOf('s', 3)]);
    await consumer.until(() => consumer.ids.includes('s#3'));
    await consumer.stop();
  }, 60_000);

  it.each([
    ['more', 2, 5],
    ['fewer', 5, 2],
  ])(
    'loses nothing that it took where a topic comes back with %s partitions',
    async (name, before, after) => {
      const topic = await declare(`kafka.returns-with-${name}`, before);
      const log = another();
      const subjects = subjectOfEachLane(before);
      const say = async (sequence: number): Promise<readonly string[]> => {
        const events = subjects.map((subject) => eventOf(subject, sequence));
        await append(log, topic, events);
        return events.map(({ id }) => id);
      };
      // From the second on it is known where subjects go.
      for (const sequence of [1, 2]) await say(sequence);
      await harness.raw.deleteTopic(topic);
      await declare(topic, after);
      const taken: string[] = [];
      for (let sequence = 3; taken.length < 3 * subjects.length; sequence += 1)
        taken.push(...(await say(sequence).catch(() => [])));
      const consumer = new RecordingConsumer(another(), `${topic}-readers`, [topic]);
      await consumer.until(() => taken.every((id) => consumer.ids.includes(id)));
      await consumer.stop();
    },
    30_000,
  );

  it('waits for a broker that is away, says so, and closes in seconds all the same', async () => {
    const log = new KafkaEventLog({ brokers: ['127.0.0.1:1'], clientId: 'lonely', logger: () => undefined });
    await log.open();
    const consumer = new RecordingConsumer(log, 'kafka.lonely', ['kafka.nowhere']);
    await expect(append(log, 'kafka.nowhere', eventsOf('s', 1))).rejects.toMatchObject({
      code: 'kafka-log-unavailable',
    });
    expect(log.health()).toMatchObject({ healthy: false });
    const began = performance.now();
    await log.close();
    await consumer.ended();
    expect(performance.now() - began).toBeLessThan(8000);
  }, 30_000);

  it('does not stay unhealthy for what it could not write and another process writes now', async () => {
    let now = 0;
    const lonely = { brokers: ['127.0.0.1:1'], clientId: 'standby', logger: () => undefined, appendDeadlineMs: 50 };
    const producer = new RecordProducer(lonely, plainWriting, () => now);
    await expect(producer.append('kafka.nowhere', eventsOf('s', 1).map(toEventText))).rejects.toThrow();
    now = 59_000;
    expect(producer.health()).toMatchObject({ healthy: false, reason: expect.stringContaining('kafka.nowhere') });
    now = 61_000;
    expect(producer.health()).toEqual({ healthy: true });
    await producer.close();
  });

  it('loses nothing while members come and go', async () => {
    const topic = await declare('kafka.restless', 6);
    const subjects = subjectOfEachLane(6);
    const steady = new RecordingConsumer(harness.log, 'kafka.restless-group', [topic]);
    const guests: RecordingConsumer[] = [];
    for (let round = 1; round <= 5; round += 1) {
      const guestLog = another();
      const guest = new RecordingConsumer(guestLog, 'kafka.restless-group', [topic]);
      guests.push(guest);
      await healthy(guestLog, true);
      await append(
        harness.log,
        topic,
        subjects.flatMap((subject) => eventsOf(subject, round * 10, round * 10 - 9)),
      );
      await guest.stop();
      await guestLog.close();
    }
    const seen = (): Set<string> => new Set([steady, ...guests].flatMap(({ ids }) => ids));
    await steady.until(() => seen().size === 300);
    await steady.stop();
    for (const subject of subjects) expect([...seen()].filter((id) => id.startsWith(`${subject}#`))).toHaveLength(50);
  }, 60_000);
});
