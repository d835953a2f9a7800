import type { mongo } from 'mongoose';
import type { LaneHandler, LogRecord } from '../port.js';
import { abortableDelay } from '../wire/abortable-delay.js';
import { decodeRecord } from '../wire/decode-record.js';
import { settleLane, type SettleOptions } from '../wire/settle-lane.js';
import type { LaneEnds } from './lane-ends.js';
import { rowsFrom, type Lane, type LogRow } from './log-rows.js';
import type { PositionCommits } from './position-commits.js';

const longestBatch = 500;

interface LaneReaderParts {
  readonly lane: Lane;
  /** The lane's topic holds personal data. */
  readonly confidential: boolean;
  readonly log: mongo.Collection<LogRow>;
  readonly ends: LaneEnds;
  readonly commits: PositionCommits;
  readonly onLane: LaneHandler;
  readonly settle: SettleOptions;
  readonly signal: AbortSignal;
}

/** Delivers one lane to one group, from a position on, until the signal aborts. */
export class LaneReader {
  private ahead: { readonly from: number; readonly records: Promise<LogRecord[]> } | undefined;

  constructor(private readonly parts: LaneReaderParts) {}

  async run(start: number): Promise<void> {
    const { lane, ends, commits, settle, signal } = this.parts;
    let position = start;
    while (!signal.aborted) {
      await ends.reaches(lane, position, signal);
      if (signal.aborted) break;
      try {
        position = await this.step(position);
      } catch (error) {
        settle.logger('warn', 'The event log could not be read', { ...lane, error });
        await abortableDelay(settle.failureDelayMs, signal);
      }
    }
    await commits.settled();
  }

  /** Delivers what stands at the position and answers where to go on. */
  private async step(position: number): Promise<number> {
    const { lane, ends, commits, onLane, settle, signal } = this.parts;
    const end = ends.end(lane);
    const records = await this.take(position);
    const last = records.at(-1);
    if (!last) {
      // All of it was compacted away.
      commits.move(end);
      return end;
    }
    this.readAhead(Number(last.offset) + 1);
    const batch = { ...lane, records, heartbeat: () => Promise.resolve(), signal };
    const { next, delayMs } = await settleLane(onLane, batch, settle);
    if (next !== undefined) commits.move(Number(next));
    await abortableDelay(delayMs, signal);
    return next === undefined ? position : Number(next);
  }

  private take(position: number): Promise<LogRecord[]> {
    const ahead = this.ahead;
    this.ahead = undefined;
    return ahead?.from === position ? ahead.records : this.read(position);
  }

  /** Reads the next batch while the handler works on this one. */
  private readAhead(from: number): void {
    if (from >= this.parts.ends.end(this.parts.lane)) return;
    const records = this.read(from);
    // Its failure shows where it is taken; until then nobody listens.
    records.catch(() => undefined);
    this.ahead = { from, records };
  }

  private async read(from: number): Promise<LogRecord[]> {
    const { log, lane, ends, confidential } = this.parts;
    // Rows at or beyond the known end may not be durable yet.
    const filter = { $and: [rowsFrom(lane, from), { _id: { $lt: { ...lane, offset: ends.end(lane) } } }] };
    const rows = await log
      .find(filter, { sort: { _id: 1 }, limit: longestBatch, batchSize: longestBatch, singleBatch: true })
      .toArray();
    return rows.map(({ _id, key, value }) => ({
      offset: BigInt(_id.offset),
      envelope: decodeRecord(key, value, { confidential }),
    }));
  }
}
