import { mongo } from 'mongoose';
import type { EventText } from '../port.js';
import { partitionOfSubject } from '../wire/partition-of-subject.js';
import type { GroupPositions } from './group-positions.js';
import type { LaneEnds } from './lane-ends.js';
import type { LogLease } from './log-lease.js';
import { laneKey, rowsFrom, type Lane, type LogRow } from './log-rows.js';
import type { TopicRegistry } from './topic-registry.js';

interface AppenderParts {
  readonly log: mongo.Collection<LogRow>;
  readonly lease: LogLease;
  readonly topics: TopicRegistry;
  readonly ends: LaneEnds;
  readonly positions: GroupPositions;
}

interface Waiting {
  readonly topic: string;
  readonly batch: readonly EventText[];
  readonly done: (error?: unknown) => void;
}

const maxRowsAnInsert = 2000;

/**
 * Writes the log. One insert is under way at a time and takes along what queued up meanwhile, so that offsets appear
 * in their order: a reader that saw an offset has seen all before it. A row that a former holder of the lease still
 * managed to write meets ours on `_id`, and the counters are read again.
 */
export class LogAppender {
  private readonly queue: Waiting[] = [];
  private draining: Promise<void> | undefined;
  private counted = false;

  constructor(private readonly parts: AppenderParts) {}

  /** Throws UnknownTopic, LogLeaseLost or the driver's error; what was refused may still be in the log, in part. */
  async append(topic: string, batch: readonly EventText[]): Promise<void> {
    this.parts.topics.get(topic);
    if (batch.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      const done = (error?: unknown): void =>
        error === undefined ? resolve() : reject(error instanceof Error ? error : new Error(String(error)));
      this.queue.push({ topic, batch, done });
      this.draining ??= this.drain();
    });
  }

  /** Resolves when what was queued is written or refused. */
  async settled(): Promise<void> {
    await this.draining;
  }

  /** Reads the end of each lane from the database, and wakes the readers of lanes that grew. Throws LogLeaseLost. */
  async count(): Promise<void> {
    // Where a subject of a compacted topic moved to another lane, the last record of its old lane is gone: no offset
    // below a committed position may be given again.
    const committed = await this.parts.positions.furthest();
    const counts: [Lane, number][] = [];
    for (const lane of this.parts.topics.lanes()) {
      const last = await this.parts.log.findOne(rowsFrom(lane, 0), { sort: { _id: -1 }, projection: { _id: 1 } });
      counts.push([lane, Math.max(last ? last._id.offset + 1 : 0, committed.get(laneKey(lane)) ?? 0)]);
    }
    await this.parts.lease.confirm();
    for (const [lane, end] of counts) this.parts.ends.advance(lane, end);
    this.counted = true;
  }

  /** Looks whether somebody else wrote: the slow safety net under the wake-up in memory. One query. */
  async sweep(): Promise<void> {
    if (this.draining) return;
    const newest = await this.parts.log
      .find({}, { sort: { $natural: -1 }, limit: 100, projection: { _id: 1 } })
      .toArray();
    if (!this.draining && newest.some(({ _id }) => _id.offset >= this.parts.ends.end(_id))) await this.count();
  }

  private async drain(): Promise<void> {
    while (this.queue.length > 0) {
      const taken = this.takeQueued();
      try {
        await this.insert(taken);
        for (const { done } of taken) done();
      } catch (error) {
        // How much of it was written is unknown.
        this.counted = false;
        for (const { done } of taken) done(error);
      }
    }
    this.draining = undefined;
  }

  private takeQueued(): Waiting[] {
    let rows = 0;
    const beyond = this.queue.findIndex(({ batch }, index) => (rows += batch.length) > maxRowsAnInsert && index > 0);
    return this.queue.splice(0, beyond === -1 ? this.queue.length : beyond);
  }

  private async insert(taken: readonly Waiting[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      if (!this.counted) await this.count();
      // Asked each time: throws when the lease is lost.
      void this.parts.lease.token;
      const rows = this.rowsOf(taken);
      try {
        await this.parts.log.insertMany(rows, { ordered: true, writeConcern: { w: 'majority' } });
      } catch (error) {
        if (attempt === 3 || !(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
        this.counted = false;
        continue;
      }
      await this.removeEarlier(rows);
      for (const { _id } of rows) this.parts.ends.advance(_id, _id.offset + 1);
      return;
    }
  }

  private rowsOf(taken: readonly Waiting[]): LogRow[] {
    const next = new Map<string, number>();
    return taken.flatMap(({ topic, batch }) => {
      const { partitions, compacted } = this.parts.topics.get(topic);
      return batch.map(({ subject, json }) => {
        const lane: Lane = { topic, partition: partitionOfSubject(subject, partitions) };
        const offset = next.get(laneKey(lane)) ?? this.parts.ends.end(lane);
        next.set(laneKey(lane), offset + 1);
        const row: LogRow = { _id: { ...lane, offset }, key: subject, value: json };
        return compacted ? { ...row, compacted } : row;
      });
    });
  }

  /** On a compacted topic the newest row of a subject is the only one. */
  private async removeEarlier(rows: readonly LogRow[]): Promise<void> {
    const newest = new Map<string, LogRow>();
    for (const row of rows) if (row.compacted) newest.set(JSON.stringify([row._id.topic, row.key]), row);
    if (newest.size === 0) return;
    await this.parts.log.bulkWrite(
      [...newest.values()].map(({ _id, key }) => ({
        deleteMany: { filter: { compacted: true, key, '_id.topic': _id.topic, _id: { $ne: _id } } },
      })),
      { ordered: false, writeConcern: { w: 'majority' } },
    );
  }
}
