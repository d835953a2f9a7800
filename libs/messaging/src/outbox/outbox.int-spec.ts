import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AllianceFormingStarted, type EventEnvelope, ProposalPublished } from '#contracts';
import { runInContext } from '#observability';
import { v7 as uuid } from 'uuid';
import { makeServiceHarness, type ServiceHarness } from '../../testing/service-harness.js';
import { atPlaces } from '../relay/pending-rows.js';
import { InvalidEvent } from './invalid-event.js';
import { outboxKeepsWhatWaits } from './outbox-keeps-what-waits.js';
import type { OutboxRow } from './outbox-row.js';

describe('the outbox', () => {
  let harness: ServiceHarness;
  beforeAll(async () => {
    harness = await makeServiceHarness('proposals');
  }, 60_000);
  afterAll(() => harness?.close());

  const emit = (subject: string, count = 1): Promise<void> =>
    harness.messaging.unitOfWork.run(async (tx) => {
      for (let i = 0; i < count; i++) tx.emit(ProposalPublished, subject, ProposalPublished.example);
    });
  const saidOf = async (subject: string): Promise<EventEnvelope[]> => {
    const rows = await harness.db.collection<OutboxRow>('outbox').find({ subject }).sort({ _id: 1 }).toArray();
    return rows.map(({ json }) => JSON.parse(json) as EventEnvelope);
  };

  it('numbers the events of a subject without gaps, also when transactions collide and some are rolled back', async () => {
    const subject = uuid();
    const attempts = Array.from({ length: 30 }, (_, index) =>
      harness.messaging.unitOfWork
        .run(async (tx) => {
          tx.emit(ProposalPublished, subject, ProposalPublished.example);
          if (index % 5 === 0) throw new RangeError('changed its mind');
        })
        .catch((error: unknown) => {
          if (!(error instanceof RangeError)) throw error;
        }),
    );
    await Promise.all([...attempts, emit(subject, 3), emit(subject, 2)]);
    expect((await saidOf(subject)).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 29 }, (_, index) => index + 1),
    );
  });

  it('finds rows where they lie, however many wait', async () => {
    const subject = uuid();
    await emit(subject, 40);
    const outbox = harness.db.collection<OutboxRow>('outbox');
    const places = (await outbox.find({ subject }, { sort: { _id: 1 } }).toArray()).map(({ _id }) => _id);
    const found = await outbox.find(atPlaces(places.slice(10, 13))).explain('executionStats');
    expect(found).toMatchObject({ executionStats: { nReturned: 3, totalDocsExamined: expect.any(Number) } });
    const { totalDocsExamined } = found['executionStats'] as { readonly totalDocsExamined: number };
    // The row after the range ends the search.
    expect(totalDocsExamined).toBeLessThanOrEqual(4);
  });

  it('carries the ids of what caused the event', async () => {
    const subject = uuid();
    const context = { correlationId: uuid(), causationId: uuid() };
    await runInContext(context, () => emit(subject));
    const [said] = await saidOf(subject);
    expect(said).toMatchObject({
      specversion: '1.0',
      id: expect.any(String),
      source: 'alianza/proposals',
      type: 'proposals.proposal-published.v1',
      subject,
      sequence: 1,
      time: '2030-01-01T00:00:00.000Z',
      correlationid: context.correlationId,
      causationid: context.causationId,
      data: ProposalPublished.example,
    });
  });

  it('refuses data that breaks the contract and facts of another service, and writes nothing', async () => {
    const subject = uuid();
    const { unitOfWork } = harness.messaging;
    const broken = { ...ProposalPublished.example, version: 'one' as unknown as number };
    const wrong = unitOfWork.run(async (tx) => tx.emit(ProposalPublished, subject, broken));
    await expect(wrong).rejects.toThrow(InvalidEvent);
    await expect(wrong).rejects.toThrow(/\/version breaks isInt/);
    const foreign = unitOfWork.run(async (tx) =>
      tx.emit(AllianceFormingStarted, subject, AllianceFormingStarted.example),
    );
    await expect(foreign).rejects.toThrow(InvalidEvent);
    expect(await saidOf(subject)).toEqual([]);
  });

  it('refuses an event that no broker would take', async () => {
    const content = { ...ProposalPublished.example.content, summary: { es: 'x'.repeat(950_000) } };
    const huge = { ...ProposalPublished.example, content };
    await expect(
      harness.messaging.unitOfWork.run(async (tx) => tx.emit(ProposalPublished, uuid(), huge)),
    ).rejects.toThrow(/bytes/);
  });

  it('takes over what waited in an outbox of the earlier form, in order, and forgets what was published', async () => {
    const db = harness.connection.getClient().db('earlier');
    const row = (sequence: number, pending: boolean) => {
      const [id, subject] = [uuid(), 'somebody'];
      const envelope = { id, subject, sequence };
      return { _id: id, topic: 'alianza.proposals', subject, sequence, envelope, ...(pending && { pending }) };
    };
    const rows = [row(3, true), row(1, false), row(2, true)];
    await db.collection<{ _id: string }>('outbox').insertMany(rows);
    await db.collection('outbox').createIndex({ subject: 1, sequence: 1 }, { unique: true });
    await outboxKeepsWhatWaits.up(db);
    await outboxKeepsWhatWaits.up(db);
    const left = await db.collection<OutboxRow>('outbox').find().sort({ _id: 1 }).toArray();
    expect(left.map(({ json }) => JSON.parse(json) as unknown)).toEqual([rows[2]?.envelope, rows[0]?.envelope]);
    expect(await db.collection('outbox').indexes()).toHaveLength(1);
    await outboxKeepsWhatWaits.up(harness.connection.getClient().db('empty'));
  });
});
