import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type EventEnvelope, ProposalPublished } from '#contracts';
import { waitUntil } from '#testing';
import type { mongo } from 'mongoose';
import { v7 as uuid } from 'uuid';
import { makeServiceHarness, type ServiceHarness } from '../../testing/service-harness.js';
import { type OutboxRow, placeInOutbox, type SequenceRow, timeOfPlace } from '../outbox/outbox-row.js';
import type { ServiceMessaging } from '../service/service-messaging.js';
import { LeaseLost } from './lease-lost.js';
import { type LeaseRow, ServiceLease } from './service-lease.js';

describe('the relay', () => {
  let harness: ServiceHarness;
  let rows: mongo.Collection<OutboxRow>;
  let running: ServiceMessaging[];

  beforeAll(async () => {
    harness = await makeServiceHarness('proposals');
    rows = harness.db.collection<OutboxRow>('outbox');
  }, 60_000);
  afterAll(() => harness?.close());
  beforeEach(() => {
    running = [];
    harness.log.appended.length = 0;
    harness.log.before = () => undefined;
  });
  afterEach(() => Promise.all(running.map((messaging) => messaging.stop())));

  const start = async (owner: string): Promise<ServiceMessaging> => {
    const messaging = await harness.another(owner);
    running.push(messaging);
    messaging.start();
    return messaging;
  };
  const emit = (subject: string, by: ServiceMessaging = harness.messaging): Promise<void> =>
    by.unitOfWork.run(async (tx) => tx.emit(ProposalPublished, subject, ProposalPublished.example));
  const emptied = (): Promise<unknown> =>
    waitUntil(async () => (await rows.countDocuments()) === 0, { what: 'an empty outbox' });

  it('publishes what is committed, each subject in order, and keeps none of it', async () => {
    const subjects = Array.from({ length: 20 }, () => uuid());
    const relay = await start('a');
    await Promise.all(subjects.flatMap((subject) => [1, 2, 3, 4, 5].map(() => emit(subject, relay))));
    await emptied();
    for (const subject of subjects) expect(harness.log.sequencesOf(subject)).toEqual([1, 2, 3, 4, 5]);
  });

  it('publishes what an earlier process left behind', async () => {
    const subject = uuid();
    for (const count of [400, 400, 400]) await emitMany(subject, count);
    await start('later');
    await emptied();
    expect(harness.log.sequencesOf(subject)).toEqual(Array.from({ length: 1200 }, (_, index) => index + 1));
  });

  it('goes on trying while the log is away, and loses nothing', async () => {
    const subject = uuid();
    let refusals = 3;
    harness.log.before = () => {
      if (refusals-- > 0) throw new Error('the broker is away');
    };
    const relay = await start('patient');
    await emit(subject, relay);
    await emit(subject, relay);
    await emptied();
    expect(harness.log.sequencesOf(subject)).toEqual([1, 2]);
  });

  it('leaves nothing out that a reading brought which outlived its try', async () => {
    const subjects = [uuid(), uuid()];
    for (const count of [500, 500, 250]) for (const subject of subjects) await emitMany(subject, count);
    const admin = harness.connection.getClient().db('admin');
    const slowReading = (mode: 'off' | 'alwaysOn'): Promise<unknown> =>
      admin.command({
        configureFailPoint: 'failCommand',
        mode,
        data: { failCommands: ['find'], blockConnection: true, blockTimeMS: 300 },
      });
    // The batch, and then its two subjects.
    let refusals = 3;
    harness.log.before = () => {
      if (refusals-- > 0) throw new Error('the broker is away');
    };
    await slowReading('alwaysOn');
    await start('slow');
    await emptied();
    await slowReading('off');
    const all = Array.from({ length: 1250 }, (_, index) => index + 1);
    for (const subject of subjects) expect(harness.log.sequencesOf(subject)).toEqual(all);
  });

  it('lets other subjects pass one that the log refuses, and nothing of that subject beyond the refused event', async () => {
    const [bad, good] = [uuid(), uuid()];
    let refuse = true;
    harness.log.before = (batch: readonly EventEnvelope[]) => {
      if (refuse && batch.some(({ subject }) => subject === bad)) throw new Error('this record is too large');
    };
    await emit(bad);
    await emit(good);
    await emit(bad);
    const relay = await start('a');
    await waitUntil(async () => harness.log.sequencesOf(good).length === 1, { what: 'the good subject' });
    await emit(good, relay);
    await waitUntil(async () => harness.log.sequencesOf(good).length === 2, { what: 'its next event' });
    expect(harness.log.sequencesOf(bad)).toEqual([]);
    refuse = false;
    await emptied();
    expect(harness.log.sequencesOf(bad)).toEqual([1, 2]);
  }, 20_000);

  it('lets nothing pass what a topic refused of a subject, though another topic takes what it is told of it', async () => {
    const subject = uuid();
    const row = (topic: string, sequence: number, of = subject): OutboxRow => ({
      _id: placeInOutbox(Date.now(), sequence, uuid()),
      ...{ topic, subject: of, json: JSON.stringify({ type: topic, subject: of, sequence }) },
    });
    // A batch, and one more that is read while the batch is sent.
    const others = Array.from({ length: 1_998 }, () => row('wide', 1, uuid()));
    await rows.insertMany([row('narrow', 1), row('wide', 1), ...others]);
    await rows.insertOne({ ...row('narrow', 2), _id: placeInOutbox(Date.now() + 1_000, 2, uuid()) });
    let isRefused = (): void => undefined;
    const refused = new Promise<void>((resolve) => (isRefused = resolve));
    let refusals = 1;
    harness.log.before = ([first]) => {
      if (first?.type === 'wide') return refused;
      if (refusals-- <= 0) return;
      setImmediate(isRefused);
      throw new Error('not this one');
    };
    await start('a');
    await emptied();
    const narrow = harness.log.appended.filter(({ type }) => type === 'narrow');
    expect(narrow.map(({ sequence }) => sequence)).toEqual([1, 2]);
  }, 20_000);

  it('keeps the order of a subject when the clock of the database went back', async () => {
    const subject = uuid();
    await emit(subject);
    const ahead = Date.now() + 3_600_000;
    await harness.db
      .collection<SequenceRow>('sequences')
      .updateOne({ _id: `${ProposalPublished.topic}|${subject}` }, { $set: { at: ahead } });
    await emit(subject);
    const places = (await rows.find({ subject }).sort({ _id: 1 }).toArray()).map(({ _id }) => timeOfPlace(_id));
    expect(places).toEqual([expect.any(Number), ahead + 1]);
    await start('a');
    await emptied();
    expect(harness.log.sequencesOf(subject)).toEqual([1, 2]);
  });

  it('is woken by commits of another process of the service', async () => {
    const holder = await start('holder');
    const other = await start('other');
    const subject = uuid();
    await emit(subject, holder);
    await emptied();
    await waitUntil(
      async () => {
        await emit(uuid(), other);
        const began = performance.now();
        await emptied();
        return performance.now() - began < 2_000;
      },
      { what: 'a commit elsewhere that is published long before the sweep' },
    );
  }, 30_000);

  it('takes over when the holder is dead', async () => {
    const leases = harness.db.collection<LeaseRow>('leases');
    await leases.updateOne({ _id: 'relay' }, [{ $set: { owner: 'dead', until: { $add: ['$$NOW', 800] } } }], {
      upsert: true,
    });
    const subject = uuid();
    await emit(subject);
    await start('heir');
    await emptied();
    expect(harness.log.sequencesOf(subject)).toEqual([1]);
  });

  it('writes nothing more when another has followed since it read', async () => {
    const change = { $set: { owner: 'another', until: new Date(0) }, $inc: { fence: 1 } };
    harness.log.before = async () => {
      harness.log.before = () => undefined;
      await harness.db.collection<LeaseRow>('leases').updateOne({ _id: 'relay' }, change);
    };
    const subject = uuid();
    await emit(subject);
    await start('paused');
    await emptied();
    expect(harness.log.sequencesOf(subject)).toEqual([1]);
  });

  it('refuses the marks of a holder that was thought dead', async () => {
    const leases = harness.db.collection<LeaseRow>('leases');
    const lease = (owner: string): ServiceLease =>
      new ServiceLease(leases, { service: 'proposals', owner, leaseMs: 300, warn: () => undefined });
    const stopping = new AbortController();
    let stale = 0;
    await lease('stopped').keep(async ({ fence }) => {
      stale = fence;
      stopping.abort();
    }, stopping.signal);
    const next = new AbortController();
    await lease('next').keep(async ({ fence }) => {
      expect(fence).toBeGreaterThan(stale);
      next.abort();
    }, next.signal);
    const mark = harness.messaging.unitOfWork.run(({ session }) => lease('stopped').confirm(stale, session));
    await expect(mark).rejects.toThrow(LeaseLost);
  });

  async function emitMany(subject: string, count: number): Promise<void> {
    await harness.messaging.unitOfWork.run(async (tx) => {
      for (let i = 0; i < count; i++) tx.emit(ProposalPublished, subject, ProposalPublished.example);
    });
  }
});
