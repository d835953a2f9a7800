import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ContactChanged, type EventEnvelope, ProposalPublished } from '#contracts';
import { waitUntil } from '#testing';
import { v7 as uuid } from 'uuid';
import { eventOf } from '../../testing/permuted-deliveries.js';
import { laneOf, makeServiceHarness, type ServiceHarness } from '../../testing/service-harness.js';
import type { LaneHandler, LogRecord } from '../port.js';
import { defineReadModel } from '../projections/read-model.js';
import type { GenerationRow } from '../projections/read-models.js';
import { RebuildOvertaken, RebuildUnderWay, RebuildWithoutHistory, UnknownProjection } from './rebuild-refused.js';
import type { ServiceMessaging } from './service-messaging.js';

interface Row {
  readonly _id: string;
}
const topic = 'alianza.proposals';
/** A compacted one. */
const contacts = ContactChanged.topic;
/** As of a server that stepped down. */
const notPrimary = 10107;
const Seen = defineReadModel<Row>('seen');

describe('a rebuild', () => {
  let harness: ServiceHarness;
  let group: string;
  /** Whether a group that reads everything again has caught up. */
  let caughtUp: boolean;
  /** What the log has for a group that reads everything again. */
  let history: readonly EventEnvelope[];
  /** Called before it is said that a group has caught up. */
  let looked: (group: string) => Promise<unknown>;
  /** The groups that read, by name. */
  let reading: Map<string, { readonly onLane: LaneHandler; readonly signal: AbortSignal }>;

  beforeAll(async () => {
    harness = await makeServiceHarness('matching');
    const consume = harness.log.consume.bind(harness.log);
    harness.log.consume = async (spec, onLane, signal) => {
      if (history.length > 0) await onLane(laneOf(topic, history));
      reading.set(spec.group, { onLane, signal });
      return consume(spec, onLane, signal);
    };
    harness.log.lag = async (of) => {
      if (caughtUp) await looked(of);
      return [{ topic, partition: 0, end: 1n, position: caughtUp && reading.has(of) ? 1n : 0n }];
    };
  }, 60_000);
  afterAll(() => harness?.close());
  beforeEach(() => {
    group = `matching.test-${uuid()}`;
    caughtUp = true;
    history = [];
    looked = async () => undefined;
    reading = new Map();
  });

  const member = async (owner: string): Promise<ServiceMessaging> => {
    const messaging = await harness.another(owner);
    const call: Parameters<typeof messaging.groups.addProjection>[0]['entries'][number]['call'] = async (event, into) =>
      into.write(Seen, { updateOne: { filter: { _id: event.subject }, update: { $set: {} }, upsert: true } });
    const entries = [ProposalPublished, ContactChanged].map((read) => ({ ...read, call }));
    await messaging.groups.addProjection({ group, service: 'matching', entries, upcasters: [], readModels: [Seen] });
    return messaging;
  };
  const never = new AbortController().signal;
  const named = (messaging: ServiceMessaging, name: string) =>
    messaging.groups.all.find((running) => running.group === name);
  const rows = () => harness.db.collection<GenerationRow>('read_model_generations');
  const begun = (generation: number) =>
    waitUntil(async () => (await rows().findOne({ _id: group }))?.begun === generation, { what: 'its beginning' });
  const leftLongAgo = (generation: number) =>
    rows().updateOne({ _id: group, 'left.generation': generation }, { $set: { 'left.$.at': new Date(0) } });

  it('removes nothing that is read, in a process that has not heard of another rebuild yet', async () => {
    const [first, second] = [await member('first'), await member('second')];
    await first.groups.rebuild(group, never);
    const subject = uuid();
    await named(first, `${group}#2`)?.onLane(laneOf(topic, [eventOf(subject, 1)]));
    caughtUp = false;
    const ending = new AbortController();
    const later = second.groups.rebuild(group, ending.signal);
    await begun(3);
    ending.abort();
    await expect(later).rejects.toThrow();
    expect(await first.readModels.collection(Seen).findOne({ _id: subject })).toEqual({ _id: subject });
    await Promise.all([first.stop(), second.stop()]);
  });

  it('removes what others may still read when they have had the time to look, and not before', async () => {
    const [first, second] = [await member('first'), await member('second')];
    const subject = uuid();
    history = [eventOf(subject, 1)];
    await named(second, group)?.onLane(laneOf(topic, history));
    await first.groups.rebuild(group, never);
    await first.groups.rebuild(group, never);
    await first.groups.rebuild(group, never);
    const seen = second.readModels.collection(Seen);
    expect(await seen.findOne({ _id: subject })).toEqual({ _id: subject });
    await leftLongAgo(1);
    await first.groups.rebuild(group, never);
    expect(await seen.findOne({ _id: subject })).toBeNull();
    expect((await rows().findOne({ _id: group }))?.left).toMatchObject([2, 3, 4].map((generation) => ({ generation })));
    await Promise.all([first.stop(), second.stop()]);
  });

  it('does not take the place when a later one has begun, which clears its rows away', async () => {
    const [first, second] = [await member('first'), await member('second')];
    history = [eventOf(uuid(), 1)];
    await named(first, group)?.onLane(laneOf(topic, history));
    caughtUp = false;
    const overtaken = first.groups.rebuild(group, never);
    await waitUntil(async () => reading.has(`${group}#2`), { what: 'its reading' });
    const ending = new AbortController();
    const later = second.groups.rebuild(group, ending.signal);
    await waitUntil(async () => reading.has(`${group}#3`), { what: 'the reading of the later one' });
    caughtUp = true;
    await expect(overtaken).rejects.toThrow(RebuildOvertaken);
    expect(first.readModels.generationOf(group)).toBe(1);
    expect(named(first, group)).toBeDefined();
    await expect(later).resolves.toBe(3);
    await Promise.all([first.stop(), second.stop()]);
  });

  it('is read on when the database fails after the swap, and its next one removes what was left', async () => {
    const messaging = await member('first');
    const parked = harness.db.collection('parked_subjects');
    await parked.insertOne({ group, id: uuid() });
    const data = { failCommands: ['delete'], namespace: parked.namespace, errorCode: notPrimary };
    const failing = { configureFailPoint: 'failCommand', mode: { times: 1 }, data };
    await harness.connection.getClient().db('admin').command(failing);
    await expect(messaging.groups.rebuild(group, never)).resolves.toBe(2);
    expect(named(messaging, `${group}#2`)).toBeDefined();
    expect(reading.get(`${group}#2`)?.signal.aborted).toBe(false);
    expect(await parked.countDocuments({ group })).toBe(1);
    await leftLongAgo(1);
    await messaging.groups.rebuild(group, never);
    expect(await parked.countDocuments({ group })).toBe(0);
    await messaging.stop();
  });

  it('is read when its swap was made and the answer was lost', async () => {
    const messaging = await member('first');
    messaging.groups.start();
    const swap = messaging.readModels.swap.bind(messaging.readModels);
    messaging.readModels.swap = async (...swapped) => {
      await swap(...swapped);
      throw new Error('the answer was lost');
    };
    await expect(messaging.groups.rebuild(group, never)).rejects.toThrow('the answer was lost');
    expect(reading.get(group)?.signal.aborted).toBe(true);
    expect(reading.get(`${group}#2`)?.signal.aborted).toBe(false);
    await messaging.stop();
  });

  it('stays what is read when a look that began before its swap says so late', async () => {
    const messaging = await member('first');
    await messaging.groups.rebuild(group, never);
    await rows().updateOne({ _id: group }, { $set: { generation: 1 } });
    // Looks what is read, as each process does from time to time.
    await messaging.readModels.register(`${group}-beside`, []);
    expect(messaging.readModels.generationOf(group)).toBe(2);
    expect(named(messaging, `${group}#2`)).toBeDefined();
    await messaging.stop();
  });

  it('is refused for what is no projection, and while another one is under way here', async () => {
    const messaging = await member('first');
    await expect(messaging.groups.rebuild('matching.weather', never)).rejects.toThrow(UnknownProjection);
    caughtUp = false;
    const ending = new AbortController();
    const rebuilding = messaging.groups.rebuild(group, ending.signal);
    await expect(messaging.groups.rebuild(group, never)).rejects.toThrow(RebuildUnderWay);
    ending.abort();
    await expect(rebuilding).rejects.toThrow();
    caughtUp = true;
    await expect(messaging.groups.rebuild(group, never)).resolves.toBe(3);
    await messaging.stop();
  });

  it('ends when its process stops', async () => {
    const messaging = await member('first');
    caughtUp = false;
    const rebuilding = messaging.groups.rebuild(group, never);
    const ended = expect(rebuilding).rejects.toThrow();
    await begun(2);
    await messaging.stop();
    await ended;
  });

  it('takes the place when what it has read and parked is applied, and does not wait for what never came', async () => {
    const messaging = await member('first');
    caughtUp = false;
    const rebuilding = messaging.groups.rebuild(group, never);
    const next = `${group}#2`;
    await waitUntil(async () => reading.has(next), { what: 'its reading' });
    const [grown, torn] = [uuid(), uuid()];
    const read = (subject: string, sequences: readonly number[]) => {
      const events = sequences.map((sequence) => eventOf(subject, sequence));
      return reading.get(next)?.onLane(laneOf(topic, events));
    };
    // As when a topic has got more lanes: the later events come first.
    await read(grown, [5, 6]);
    await read(grown, [1, 2, 3, 4]);
    await read(torn, [2]);
    caughtUp = true;
    await expect(rebuilding).resolves.toBe(2);
    const seen = messaging.readModels.collection(Seen);
    expect(await seen.find({ _id: { $in: [grown, torn] } }).toArray()).toEqual([{ _id: grown }]);
    const parked = harness.db.collection('parked_subjects');
    expect(await parked.find({ group: next }).toArray()).toMatchObject([{ subject: torn, reason: 'gap' }]);
    await messaging.stop();
  });

  describe('beside a present one that has read more', () => {
    const contactOf = (subject: string, sequence: number): EventEnvelope => {
      const { type, example: data } = ContactChanged;
      return { ...eventOf(subject, sequence), type, data };
    };
    /** The present generation has read the one, the next one reads the other; resolves when the rebuild has ended. */
    const rebuilt = async (present: readonly EventEnvelope[], next: readonly LogRecord['envelope'][], of = topic) => {
      const messaging = await member('first');
      if (present.length > 0) await named(messaging, group)?.onLane(laneOf(of, present));
      caughtUp = false;
      const rebuilding = messaging.groups.rebuild(group, never);
      const ended = rebuilding.catch((error: unknown) => error).finally(() => messaging.stop());
      await waitUntil(async () => reading.has(`${group}#2`), { what: 'its reading' });
      if (next.length > 0) await reading.get(`${group}#2`)?.onLane(laneOf(of, next));
      caughtUp = true;
      return ended;
    };
    const lost = expect.any(RebuildWithoutHistory) as unknown;
    const five = (subject: string) => [1, 2, 3, 4, 5].map((sequence) => eventOf(subject, sequence));

    it('is refused when a subject has only later events there, and leaves nothing behind', async () => {
      const [subject, other] = [uuid(), uuid()];
      const later = [eventOf(subject, 6), eventOf(other, 1)];
      expect(await rebuilt(five(subject), later)).toEqual(lost);
      const seen = harness.db.collection<Row>('seen');
      expect(await seen.findOne({ _id: subject })).toEqual({ _id: subject });
      const next = { $gte: `${group}#2|`, $lt: `${group}#2}` };
      expect(await harness.db.collection('parked_subjects').countDocuments({ group: `${group}#2` })).toBe(0);
      expect(await harness.db.collection('parked_events').countDocuments({ parked: next })).toBe(0);
      expect(await harness.db.collection<Row>('subject_cursors').countDocuments({ _id: next })).toBe(0);
      expect(await harness.db.listCollections({ name: 'seen_g2' }).toArray()).toEqual([]);
    });

    it('is refused when a subject has said nothing since', async () => {
      expect(await rebuilt(five(uuid()), [])).toEqual(lost);
    });

    it('is refused when the end of a subject is missing', async () => {
      const subject = uuid();
      expect(await rebuilt(five(subject), five(subject).slice(0, 4))).toEqual(lost);
    });

    it('is refused when a subject of a compacted topic is missing, and not for its earlier records', async () => {
      const [person, gone] = [uuid(), uuid()];
      expect(await rebuilt([contactOf(person, 1), contactOf(person, 2)], [contactOf(person, 2)], contacts)).toBe(2);
      group = `matching.test-${uuid()}`;
      expect(await rebuilt([contactOf(person, 2), contactOf(gone, 1)], [contactOf(person, 2)], contacts)).toEqual(lost);
    });

    it('is not refused for what waits for another reason, nor for a topic that it reads no more', async () => {
      const subject = uuid();
      const malformed = { malformed: true as const, key: subject, cause: 'no event', raw: '' };
      const cursors = harness.db.collection<Row & { sequence: number }>('subject_cursors');
      await cursors.insertOne({ _id: `${group}|alianza.alliances|${uuid()}`, sequence: 3 });
      expect(await rebuilt(five(subject), [malformed])).toBe(2);
    });

    it('is not refused for what the present one has read meanwhile', async () => {
      const subject = uuid();
      let looks = 0;
      looked = async (of) => {
        looks += 1;
        if (looks === 2) await reading.get(of)?.onLane(laneOf(topic, five(subject)));
      };
      expect(await rebuilt(five(subject), [])).toBe(2);
      expect(await harness.db.collection<Row>('seen_g2').findOne({ _id: subject })).toEqual({ _id: subject });
    });
  });

  it('shows its lag and redrives what it parks, before it has taken the place', async () => {
    const messaging = await member('first');
    caughtUp = false;
    const ending = new AbortController();
    const rebuilding = messaging.groups.rebuild(group, ending.signal);
    await begun(2);
    await waitUntil(async () => messaging.groups.queueOf(`${group}#2`) !== undefined, { what: 'its queue' });
    expect((await messaging.groups.lag()).map((lag) => lag.group).sort()).toEqual([group, `${group}#2`]);
    ending.abort();
    await expect(rebuilding).rejects.toThrow();
    expect(messaging.groups.queueOf(`${group}#2`)).toBeUndefined();
    await messaging.stop();
  });
});
