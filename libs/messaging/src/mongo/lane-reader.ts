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

/** A look at the lane, from an offset up to where it ended then. */
interface Reading {
  readonly from: number;
  readonly end: number;
  readonly records: Promise<LogRecord[]>;
}

/** Delivers one lane to one group, from a position on, until the signal aborts. */
export class LaneReader {
  private ahead: Reading | undefined;

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
    const { lane, commits, onLane, settle, signal } = this.parts;
    const reading = this.take(position);
    const records = await reading.records;
    const last = records.at(-1);
    if (!last) {
      // All of it was compacted away; what came since this look began was not in it.
      commits.move(reading.end);
      return reading.end;
    }
    this.readAhead(Number(last.offset) + 1);
    const batch = { ...lane, records, heartbeat: () => Promise.resolve(), signal };
    const { next, delayMs } = await settleLane(onLane, batch, settle);
    if (next !== undefined) commits.move(Number(next));
    await abortableDelay(delayMs, signal);
    return next === undefined ? position : Number(next);
  }

  private take(position: number): Reading {
    const { ahead } = this;
    this.ahead = undefined;
    return ahead?.from === position ? ahead : this.look(position);
  }

  /** Reads the next batch while the handler works on this one. */
  private readAhead(from: number): void {
    if (from >= this.parts.ends.end(this.parts.lane)) return;
    this.ahead = this.look(from);
    // Its failure shows where it is taken; until then nobody listens.
    this.ahead.records.catch(() => undefined);
  }

  private look(from: number): Reading {
    const end = this.parts.ends.end(this.parts.lane);
    return { from, end, records: this.read(from, end) };
  }

  private async read(from: number, end: number): Promise<LogRecord[]> {
    const { log, lane, confidential } = this.parts;
    // Rows at or beyond the known end may not be durable yet.
    const filter = { $and: [rowsFrom(lane, from), { _id: { $lt: { ...lane, offset: end } } }] };
    const rows = await log
      .find(filter, { sort: { _id: 1 }, limit: longestBatch, batchSize: longestBatch, singleBatch: true })
      .toArray();
    return rows.map(({ _id, key, value }) => ({
      offset: BigInt(_id.offset),
      envelope: decodeRecord(key, value, { confidential }),
    }));
  }
}
