import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AllianceFormingStarted, ProposalPublished } from '#contracts';
import { runInContext } from '#observability';
import { v7 as uuid } from 'uuid';
import { makeServiceHarness, type ServiceHarness } from '../../testing/service-harness.js';
import { ForgetPublished } from './forget-published.js';
import { InvalidEvent } from './invalid-event.js';
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
  const rowsOf = (subject: string): Promise<OutboxRow[]> =>
    harness.db.collection<OutboxRow>('outbox').find({ subject }).sort({ sequence: 1 }).toArray();

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
    expect((await rowsOf(subject)).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 29 }, (_, index) => index + 1),
    );
  });

  it('carries the ids of what caused the event', async () => {
    const subject = uuid();
    const context = { correlationId: uuid(), causationId: uuid() };
    await runInContext(context, () => emit(subject));
    const [row] = await rowsOf(subject);
    expect(row?.envelope).toMatchObject({
      specversion: '1.0',
      id: row?._id,
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
    expect(await rowsOf(subject)).toEqual([]);
  });

  it('refuses an event that no broker would take', async () => {
    const content = { ...ProposalPublished.example.content, summary: { es: 'x'.repeat(950_000) } };
    const huge = { ...ProposalPublished.example, content };
    await expect(
      harness.messaging.unitOfWork.run(async (tx) => tx.emit(ProposalPublished, uuid(), huge)),
    ).rejects.toThrow(/bytes/);
  });

  it('forgets after a week what was published, and nothing that waits', async () => {
    const [published, waiting] = [uuid(), uuid()];
    await emit(published);
    await emit(waiting);
    const outbox = harness.db.collection<OutboxRow>('outbox');
    await outbox.updateOne({ subject: published }, { $unset: { pending: '' }, $currentDate: { publishedAt: true } });
    const after = (days: number): ForgetPublished =>
      new ForgetPublished(
        outbox,
        () => undefined,
        () => Date.now() + days * 24 * 3600 * 1000,
      );
    expect(await after(6).forget()).toBe(0);
    expect(await after(8).forget()).toBe(1);
    expect(await rowsOf(published)).toEqual([]);
    expect(await rowsOf(waiting)).toHaveLength(1);
  });
});
