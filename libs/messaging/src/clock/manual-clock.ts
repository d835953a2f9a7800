import type { mongo } from 'mongoose';
import { abortableDelay } from '../wire/abortable-delay.js';
import { Clock } from './clock.js';

interface OffsetRow {
  _id: 'offset';
  ms: number;
}

const retryMs = 1_000;
/** How long one read of the change stream waits at the server: an idle clock costs next to nothing. */
const awaitMs = 20_000;

/**
 * Real time plus an offset that only grows, kept in one document of a database of its own. Every process watches it, so
 * that all services live in the same moment: for the tour and for whole-system tests.
 */
export class ManualClock extends Clock {
  private offsetMs = 0;
  private readonly listeners = new Set<() => void>();
  private readonly closing = new AbortController();
  private watching: Promise<void> = Promise.resolve();
  private stream: mongo.ChangeStream<OffsetRow> | undefined;

  constructor(private readonly offsets: mongo.Collection<OffsetRow>) {
    super();
  }

  static in(db: mongo.Db): ManualClock {
    return new ManualClock(db.collection<OffsetRow>('clock'));
  }

  /** Reads the offset and follows it from now on. */
  async open(): Promise<void> {
    await this.offsets.updateOne({ _id: 'offset' }, { $setOnInsert: { ms: 0 } }, { upsert: true });
    await this.refresh();
    this.watching = this.watch();
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.stream?.close();
    await this.watching;
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  onJump(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Moves time forward in every process; resolves with the new time when this one has moved. */
  async advance(ms: number): Promise<Date> {
    if (!Number.isSafeInteger(ms) || ms <= 0) throw new RangeError('Time moves forward, by whole milliseconds.');
    await this.offsets.updateOne({ _id: 'offset' }, { $inc: { ms } }, { writeConcern: { w: 'majority' } });
    await this.refresh();
    return this.now();
  }

  private async refresh(): Promise<void> {
    const row = await this.offsets.findOne({ _id: 'offset' });
    if (row) this.jumpTo(row.ms);
  }

  private jumpTo(ms: number): void {
    if (ms <= this.offsetMs) return;
    this.offsetMs = ms;
    for (const listener of this.listeners) listener();
  }

  private async watch(): Promise<void> {
    while (!this.closing.signal.aborted) {
      try {
        this.stream = this.offsets.watch([], { fullDocument: 'updateLookup', maxAwaitTimeMS: awaitMs });
        const changed = this.stream.next();
        await Promise.all([this.refresh(), this.follow(this.stream, changed)]);
      } catch (error) {
        if (this.closing.signal.aborted) return;
        if (!(error instanceof Error)) throw error;
        await abortableDelay(retryMs, this.closing.signal);
      }
    }
  }

  private async follow(
    stream: mongo.ChangeStream<OffsetRow>,
    first: Promise<mongo.ChangeStreamDocument<OffsetRow>>,
  ): Promise<void> {
    for (let change = await first; ; change = await stream.next()) {
      if ('fullDocument' in change && change.fullDocument) this.jumpTo(change.fullDocument.ms);
    }
  }
}
