import type { mongo } from 'mongoose';
import { abortableDelay } from '../wire/abortable-delay.js';
import { Clock } from './clock.js';
import { changeAwaitMs, followChanges } from './follow-changes.js';

interface OffsetRow {
  _id: 'offset';
  ms: number;
}

const retryMs = 1_000;

/**
 * Real time plus an offset that only grows, kept in one document of a database of its own. Every process watches it, so
 * that all services live in the same moment: for the tour and for whole-system tests.
 */
export class ManualClock extends Clock {
  private offsetMs = 0;
  private readonly listeners = new Set<() => void>();
  private readonly closing = new AbortController();
  private watching: Promise<void> = Promise.resolve();

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
    const { signal } = this.closing;
    while (!signal.aborted) {
      const options = { fullDocument: 'updateLookup', maxAwaitTimeMS: changeAwaitMs };
      const following = followChanges(this.offsets.watch([], options), (change) => this.follow(change), signal);
      // What moved before the stream began, or while it was broken.
      await Promise.all([following, this.refresh()]).catch(() => abortableDelay(retryMs, signal));
    }
  }

  private follow(change: mongo.ChangeStreamDocument<OffsetRow>): void {
    if ('fullDocument' in change && change.fullDocument) this.jumpTo(change.fullDocument.ms);
  }
}
