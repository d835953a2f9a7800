import { isDatabaseFailure } from '#persistence';
import { Logger } from '@nestjs/common';
import { setMaxListeners } from 'node:events';
import type { LaneBatch, LaneHandler, LaneOutcome } from '../port.js';
import { backOff } from '../relay/back-off.js';
import { PauseLane } from './failures.js';
import { Progress } from './progress.js';
import type { CursorMove, SubjectCursors } from './subject-cursors.js';
import { subjectId } from './subject-ref.js';
import { bySubject, type SubjectWork } from './subject-work.js';

/** Does what can be done of a batch, and marks it. Throws PauseLane when the rest has to come again. */
export type WorkThrough = (works: readonly SubjectWork[], progress: Progress, lane: LaneBatch) => Promise<void>;

export interface LaneParts {
  readonly group: string;
  readonly cursors: SubjectCursors;
  readonly workThrough: WorkThrough;
}

const pause = { firstMs: 100, ceilingMs: 10_000 };
const heartbeatMs = 1_000;

/** One group's side of the port: batches come in, offsets to commit go out. */
export class LaneConsumer {
  private readonly logger = new Logger('consumer');
  /** Pauses in a row, by lane. */
  private readonly pauses = new Map<string, number>();

  constructor(private readonly parts: LaneParts) {}

  readonly handle: LaneHandler = async (lane) => {
    // Each event in hand listens for the end: more than Node's default would warn of.
    setMaxListeners(0, lane.signal);
    const progress = new Progress(lane.records.map(({ offset }) => offset));
    const beating = this.keepAlive(lane);
    try {
      const works = await this.place(lane);
      try {
        await this.parts.workThrough(works, progress, lane);
      } finally {
        await this.pass(works, progress);
      }
      this.pauses.delete(keyOf(lane));
      return outcome(progress);
    } catch (error) {
      return { ...outcome(progress), retryAfterMs: this.pauseFor(lane, error) };
    } finally {
      clearInterval(beating);
    }
  };

  private async place(lane: LaneBatch): Promise<readonly SubjectWork[]> {
    const works = bySubject(this.parts.group, lane);
    const refs = works.map(({ ref }) => ref);
    const { cursors, parked } = await this.parts.cursors.standing(refs);
    for (const work of works) {
      const id = subjectId(work.ref);
      work.place(cursors.get(id), parked.has(id));
    }
    return works;
  }

  /** Moves the cursors past what the group does not handle, all in one request. */
  private async pass(works: readonly SubjectWork[], progress: Progress): Promise<void> {
    const behind = works.filter((work) => work.move() !== undefined);
    await this.parts.cursors.pass(behind.map((work) => work.move()).filter((move): move is CursorMove => !!move));
    for (const work of behind) for (const index of work.moved()) progress.mark(index);
  }

  private pauseFor(lane: LaneBatch, error: unknown): number {
    const count = (this.pauses.get(keyOf(lane)) ?? 0) + 1;
    this.pauses.set(keyOf(lane), count);
    const facts = { group: this.parts.group, topic: lane.topic, partition: lane.partition, err: error };
    if (error instanceof PauseLane || isDatabaseFailure(error)) this.logger.warn(facts, 'a lane pauses');
    else this.logger.error(facts, 'a lane pauses: what failed could not be parked');
    return backOff(count, pause);
  }

  private keepAlive(lane: LaneBatch): NodeJS.Timeout {
    const beat = (): void => {
      lane
        .heartbeat()
        .catch((err: unknown) => this.logger.warn({ group: this.parts.group, err }, 'a heartbeat failed'));
    };
    return setInterval(beat, heartbeatMs);
  }
}

function outcome(progress: Progress): LaneOutcome {
  const through = progress.through();
  return through === undefined ? {} : { through };
}

const keyOf = ({ topic, partition }: LaneBatch): string => `${topic}|${partition}`;
