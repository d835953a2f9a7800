import { crashPoint, type UnitOfWork } from '#persistence';
import type { mongo } from 'mongoose';
import type { EventLog } from '../port.js';
import { type OutboxRow, streamOf } from '../outbox/outbox-row.js';
import { abortableDelay } from '../wire/abortable-delay.js';
import { backOff } from './back-off.js';
import type { Bell } from './bell.js';
import { BlockedStreams } from './blocked-streams.js';
import { LeaseLost } from './lease-lost.js';
import { atPlaces, readPending } from './pending-rows.js';
import { type Sending, type SendReport, sendRows } from './send-rows.js';
import { SentMarks } from './sent-marks.js';
import type { HeldLease, ServiceLease } from './service-lease.js';

export interface RelayParts {
  readonly service: string;
  readonly rows: mongo.Collection<OutboxRow>;
  readonly log: EventLog;
  readonly lease: ServiceLease;
  readonly unitOfWork: UnitOfWork;
  /** Rung after each commit that left events. */
  readonly bell: Bell;
  readonly warn: (message: string, error: unknown) => void;
}

const batchSize = 2_000;
/** Sent and not yet taken into a transaction that marks them. */
const mostUnmarked = 2 * batchSize;
/** How often the outbox is searched although nobody rang: the safety net. */
const sweepMs = 10_000;
const pause = { firstMs: 100, ceilingMs: 10_000 };

/**
 * Publishes the outbox while the lease is held: the next batch is read while this one is sent and the last ones are
 * removed, which is the mark that they were sent. May send an event twice after a crash; keeps the order of each
 * subject; never gives up.
 */
export class OutboxRelay {
  private readonly blocked = new BlockedStreams();
  /** Of this try: a reading that outlives its try belongs to nobody. */
  private inFlight = new Set<string>();
  private readonly report: SendReport = {
    taken: (rows) => this.blocked.release(rows),
    refused: (rows, error) => {
      this.blocked.block(rows);
      const [stream, ...others] = new Set(rows.map(streamOf));
      const whose = others.length === 0 ? stream : `${others.length + 1} subjects`;
      this.parts.warn(`the event log refuses events of ${whose}`, error);
    },
  };
  private failures = 0;

  constructor(private readonly parts: RelayParts) {}

  /** Resolves when the lease is lost or given back, and the last mark was made or refused. */
  async run(held: HeldLease): Promise<void> {
    while (!held.signal.aborted) {
      this.inFlight = new Set();
      try {
        await this.publish(held);
      } catch (error) {
        if (error instanceof LeaseLost || held.signal.aborted) return;
        this.failures += 1;
        this.parts.warn('events could not be published', error);
        await abortableDelay(backOff(this.failures, pause), held.signal);
      }
    }
  }

  private async publish(held: HeldLease): Promise<void> {
    const marks = new SentMarks(mostUnmarked, (places) => this.mark(places, held.fence));
    const sending = this.sendingOf(held);
    try {
      let batch = await this.read();
      while (!held.signal.aborted) {
        if (batch.length === 0) {
          await marks.settled();
          await this.parts.bell.heard(Math.min(this.blocked.nextInMs() ?? sweepMs, sweepMs), held.signal);
          if (!held.signal.aborted) batch = await this.read();
          continue;
        }
        crashPoint('relay-after-claim', this.parts.service);
        const next = this.prefetch(batch);
        const sent = await sendRows(batch, sending);
        crashPoint('relay-after-append', this.parts.service);
        this.failures = 0;
        this.putBack(without(batch, sent));
        await marks.add(sent.map(({ _id }) => _id));
        batch = this.sendable(await next);
      }
    } finally {
      await marks.settled();
    }
  }

  private sendingOf({ fence, signal }: HeldLease): Sending {
    const { log, lease } = this.parts;
    return { log, report: this.report, mayWrite: () => lease.confirm(fence), signal };
  }

  private async read(): Promise<readonly OutboxRow[]> {
    this.parts.bell.look();
    const { inFlight } = this;
    const rows = await readPending(this.parts.rows, batchSize, { inFlight, blocked: this.blocked.current() });
    for (const { _id } of rows) inFlight.add(_id);
    return rows;
  }

  /** Reads on while a batch is sent, when there is likely to be more. */
  private prefetch(batch: readonly OutboxRow[]): Promise<readonly OutboxRow[]> {
    if (batch.length < batchSize && !this.parts.bell.look()) return Promise.resolve([]);
    const next = this.read();
    // When the sending fails first, its error is the one that counts: all is read again.
    next.catch(() => undefined);
    return next;
  }

  /** A subject may have been blocked after the batch was read. */
  private sendable(batch: readonly OutboxRow[]): readonly OutboxRow[] {
    this.putBack(batch.filter((row) => this.blocked.has(row)));
    return batch.filter((row) => !this.blocked.has(row));
  }

  /** What was read and not sent is looked for again, before anything that follows it. */
  private putBack(unsent: readonly OutboxRow[]): void {
    for (const { _id } of unsent) this.inFlight.delete(_id);
  }

  /** @throws LeaseLost: a holder that was thought dead must not mark what it no longer answers for */
  private async mark(places: readonly string[], fence: number): Promise<void> {
    await this.parts.unitOfWork.run(async ({ session }) => {
      await this.parts.lease.confirm(fence, session);
      await this.parts.rows.deleteMany(atPlaces(places), { session });
    }, 'messaging');
    for (const place of places) this.inFlight.delete(place);
    crashPoint('relay-after-mark', this.parts.service);
  }
}

function without(batch: readonly OutboxRow[], sent: readonly OutboxRow[]): readonly OutboxRow[] {
  const done = new Set(sent);
  return batch.filter((row) => !done.has(row));
}
