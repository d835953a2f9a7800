import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ProposalPublished } from '#contracts';
import { waitUntil } from '#testing';
import { v7 as uuid } from 'uuid';
import { eventOf } from '../../testing/permuted-deliveries.js';
import { laneOf, makeServiceHarness, type ServiceHarness } from '../../testing/service-harness.js';
import type { LaneHandler } from '../port.js';
import { defineReadModel } from '../projections/read-model.js';
import type { GenerationRow } from '../projections/read-models.js';
import { RebuildOvertaken, RebuildUnderWay, RebuildWithoutHistory, UnknownProjection } from './rebuild-refused.js';
import type { ServiceMessaging } from './service-messaging.js';

interface Row {
  readonly _id: string;
}
const topic = 'alianza.proposals';
/** As of a server that stepped down. */
const notPrimary = 10107;
const Seen = defineReadModel<Row>('seen');

describe('a rebuild', () => {
  let harness: ServiceHarness;
  let group: string;
  /** Whether a group that reads everything again has caught up. */
  let caughtUp: boolean;
  /** The groups that read, by name. */
  let reading: Map<string, { readonly onLane: LaneHandler; readonly signal: AbortSignal }>;

  beforeAll(async () => {
    harness = await makeServiceHarness('matching');
    const consume = harness.log.consume.bind(harness.log);
    harness.log.consume = (spec, onLane, signal) => {
      reading.set(spec.group, { onLane, signal });
      return consume(spec, onLane, signal);
    };
    harness.log.lag = async () => [{ topic, partition: 0, end: 1n, position: caughtUp ? 1n : 0n }];
  }, 60_000);
  afterAll(() => harness?.close());
  beforeEach(() => {
    group = `matching.test-${uuid()}`;
    caughtUp = true;
    reading = new Map();
  });

  const member = async (owner: string): Promise<ServiceMessaging> => {
    const messaging = await harness.another(owner);
    const { type, data } = ProposalPublished;
    const call: Parameters<typeof messaging.groups.addProjection>[0]['entries'][number]['call'] = async (event, into) =>
      into.write(Seen, { updateOne: { filter: { _id: event.subject }, update: { $set: {} }, upsert: true } });
    const entries = [{ type, topic, data, call }];
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
    await named(second, group)?.onLane(laneOf(topic, [eventOf(subject, 1)]));
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
    caughtUp = false;
    const overtaken = first.groups.rebuild(group, never);
    await begun(2);
    const ending = new AbortController();
    const later = second.groups.rebuild(group, ending.signal);
    await begun(3);
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

  it('is refused when the log no longer holds what is read now, which stays', async () => {
    const messaging = await member('first');
    const subject = uuid();
    const events = [1, 2, 3, 4, 5, 6].map((sequence) => eventOf(subject, sequence));
    await named(messaging, group)?.onLane(laneOf(topic, events.slice(0, 5)));
    caughtUp = false;
    const rebuilding = messaging.groups.rebuild(group, never);
    const refused = expect(rebuilding).rejects.toThrow(RebuildWithoutHistory);
    await waitUntil(async () => reading.has(`${group}#2`), { what: 'its reading' });
    // As in another log, to which what came before was not brought.
    await reading.get(`${group}#2`)?.onLane(laneOf(topic, events.slice(5)));
    caughtUp = true;
    await refused;
    expect(await messaging.readModels.collection(Seen).findOne({ _id: subject })).toEqual({ _id: subject });
    await messaging.stop();
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
