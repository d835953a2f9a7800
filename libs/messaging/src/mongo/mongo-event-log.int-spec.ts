import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { environment } from '#config';
import { waitUntil } from '#testing';
import {
  acceptAll,
  eventLogConformance,
  eventOf,
  eventsOf,
  RecordingConsumer,
  subjectOfEachLane,
} from '#messaging/testing';
import { append } from '../../testing/append.js';
import { makeMongoLogHarness, type MongoLogHarness } from '../../testing/mongo-log-harness.js';
import { logCollections } from './log-rows.js';
import { LogLeaseLost } from './log-lease-lost.js';
import { LogLeaseRefused } from './log-lease-refused.js';

eventLogConformance('MongoEventLog', () => makeMongoLogHarness(environment));

describe('MongoEventLog', () => {
  let harness: MongoLogHarness;
  beforeAll(async () => {
    harness = await makeMongoLogHarness(environment);
  }, 60_000);
  afterAll(() => harness?.close(), 30_000);

  const declare = async (name: string, { partitions = 2, compacted = false } = {}): Promise<string> => {
    await harness.log.ensureTopics([{ name, partitions, compacted }]);
    return name;
  };

  it('refuses a second live process with a sentence that names Kafka', async () => {
    const second = harness.another();
    await expect(second.open()).rejects.toThrow(LogLeaseRefused);
    await expect(second.open()).rejects.toThrow(/Kafka/);
    await second.close();
  });

  it('removes the earlier records of a subject from a compacted topic', async () => {
    const topic = await declare('mongo.compacted', { compacted: true });
    await append(harness.log, topic, [...eventsOf('a', 3), ...eventsOf('b', 1)]);
    await append(harness.log, topic, [eventOf('a', 4)]);
    const values = await logCollections(harness.db).log.find({ '_id.topic': topic }).toArray();
    expect(values.map(({ value }) => JSON.parse(value ?? '').id).sort()).toEqual(['a#4', 'b#1']);
  });

  it('gives no offset twice where compaction emptied a lane after its topic grew', async () => {
    const topic = await declare('mongo.moved', { partitions: 1, compacted: true });
    const group = 'mongo.mover';
    const [, moves = ''] = subjectOfEachLane(2);
    await append(harness.log, topic, eventsOf(moves, 3));
    const first = new RecordingConsumer(harness.log, group, [topic]);
    await first.until(() => first.ids.includes(`${moves}#3`));
    await first.stop();
    await declare(topic, { partitions: 2, compacted: true });
    await append(harness.log, topic, [eventOf(moves, 4)]);
    await harness.reopen();
    const [stays = ''] = subjectOfEachLane(2);
    await append(harness.log, topic, [eventOf(stays, 1)]);
    const second = new RecordingConsumer(harness.log, group, [topic]);
    await second.untilCount(2);
    await second.stop();
    expect([...second.ids].sort()).toEqual([`${moves}#4`, `${stays}#1`].sort());
  });

  it('finds by its sweep what a former holder of the lease still wrote, and writes on behind it', async () => {
    const topic = await declare('mongo.swept', { partitions: 1 });
    await append(harness.log, topic, eventsOf('s', 2));
    const consumer = new RecordingConsumer(harness.log, 'mongo.sweeper', [topic]);
    await consumer.untilCount(2);
    await harness.appendRaw(topic, 's', JSON.stringify(eventOf('s', 3)));
    await consumer.untilCount(3);
    await harness.appendRaw(topic, 's', JSON.stringify(eventOf('s', 4)));
    await append(harness.log, topic, [eventOf('s', 5)]);
    await consumer.untilCount(5);
    expect(consumer.ids).toEqual(eventsOf('s', 5).map(({ id }) => id));
    await consumer.stop();
  });

  it('refuses a second consumption of a group, and a topic that nobody declared', async () => {
    const topic = await declare('mongo.refusals');
    const consumer = new RecordingConsumer(harness.log, 'mongo.refused', [topic]);
    const consume = (group: string, name: string): Promise<void> =>
      harness.log.consume({ group, topics: [name] }, acceptAll, new AbortController().signal);
    await expect(consume('mongo.refused', topic)).rejects.toThrow(/already/);
    await expect(consume('mongo.other', 'mongo.absent')).rejects.toThrow(/ensureTopics/);
    await consumer.stop();
  });

  it('asks the database at most once a second while nothing happens, with ten groups', async () => {
    const topic = await declare('mongo.idle', { partitions: 6 });
    await harness.reopen();
    const idle = harness.another({ leaseMs: 5000, sweepMs: 5000 });
    await harness.log.close();
    await idle.open();
    await append(idle, topic, eventsOf('s', 10));
    const groups = Array.from({ length: 10 }, (_, index) => `mongo.idle-${index}`);
    const consumers = groups.map((group) => new RecordingConsumer(idle, group, [topic]));
    await Promise.all(consumers.map((consumer) => consumer.untilCount(10)));
    // Positions are committed beside the work: the last ones come after the last event.
    const isBehind = async (group: string) =>
      (await idle.lag(group, [topic])).some(({ end, position }) => position < end);
    await waitUntil(async () => !(await Promise.all(groups.map(isBehind))).includes(true), { what: 'ten positions' });
    const before = await operations();
    // A span of time is what is measured here.
    await new Promise((resolve) => setTimeout(resolve, 6000));
    const spent = (await operations()) - before - 1;
    await Promise.all(consumers.map((consumer) => consumer.stop()));
    await idle.close();
    await harness.reopen();
    expect(spent).toBeLessThanOrEqual(6);
  }, 30_000);

  it('waits for the lease of a dead process, then takes it; what the dead one still holds is of no use to it', async () => {
    const topic = await declare('mongo.taken-over');
    await append(harness.log, topic, eventsOf('s', 3));
    const { leases } = logCollections(harness.db);
    // As if the holder had died: nobody renews, since the lease is another's.
    await leases.updateOne({ _id: 'appender' }, [{ $set: { owner: 'dead', expiresAt: { $add: ['$$NOW', 1500] } } }]);
    const formerConsumer = new RecordingConsumer(harness.log, 'mongo.former', [topic]);
    const successor = harness.another();
    await successor.open();
    await expect(formerConsumer.ended()).rejects.toThrow(LogLeaseLost);
    await expect(append(harness.log, topic, eventsOf('s', 4, 4))).rejects.toThrow(LogLeaseLost);
    expect(harness.log.health()).toMatchObject({ healthy: false });
    const consumer = new RecordingConsumer(successor, 'mongo.former', [topic]);
    await append(successor, topic, eventsOf('s', 4, 4));
    await consumer.until(() => consumer.ids.includes('s#4'));
    await consumer.stop();
    await successor.close();
  });

  /** All operations of the database server so far, but for what serverStatus itself counts as a command. */
  async function operations(): Promise<number> {
    const { opcounters } = await harness.db.admin().command({ serverStatus: 1 });
    return Number(opcounters.query) + Number(opcounters.update) + Number(opcounters.insert) + Number(opcounters.delete);
  }
});
