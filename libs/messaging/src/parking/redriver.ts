import type { Tx, UnitOfWork } from '#persistence';
import { Logger } from '@nestjs/common';
import type { mongo } from 'mongoose';
import { CursorMoved, ParkSubject, PauseLane } from '../consumer/failures.js';
import type { SubjectRef } from '../consumer/subject-ref.js';
import type { ParkedCause } from './parking.js';
import type { ParkedQueue } from './parked-queue.js';
import type { ParkedSubjectRow } from './parked-rows.js';
import { isAlarming, retryAt } from './retry-policy.js';

export interface RedriverParts {
  readonly subjects: mongo.Collection<ParkedSubjectRow>;
  readonly unitOfWork: UnitOfWork;
  /** Undefined for a group that this process does not run. */
  readonly queueOf: (group: string) => ParkedQueue | undefined;
  /** Removes what a group has parked that is read nowhere any more; false when it is, or may be. */
  readonly forgetLeft?: (group: string) => Promise<boolean>;
}

export interface RedriveResult {
  /** Events (or timers) that took effect. */
  readonly applied: number;
  /** Why the subject is still parked; absent when it is not. */
  readonly stopped?: ParkedCause;
}

/** Somebody else works on the same subject: look again so often. */
const looks = 5;
const pausedMs = 1_000;
const elsewhereMs = 60_000;

/** Takes a parked subject's queue up again, in order, one transaction each. The last one deletes the row. */
export class Redriver {
  private readonly logger = new Logger('parking');

  constructor(private readonly parts: RedriverParts) {}

  async redrive(row: ParkedSubjectRow, signal: AbortSignal): Promise<RedriveResult> {
    const queue = this.parts.queueOf(row.group);
    if (!queue) return this.leave(row);
    let applied = 0;
    let looksLeft = looks;
    while (!signal.aborted) {
      // Before the look at the queue: whoever parks more after it changes the revision.
      const seen = await this.parts.subjects.findOne({ _id: row._id });
      if (!seen) return { applied };
      try {
        const head = await queue.head(row);
        if (!head) return await this.close(row, queue, applied);
        if (head.blocked) throw new ParkSubject(head.blocked.reason, head.blocked.message);
        await head.apply((tx) => this.settle(row, queue, tx), signal);
        applied += 1;
      } catch (error) {
        if (error instanceof PauseLane) return this.postpone(row, error.message, applied);
        if (!(error instanceof ParkSubject || error instanceof CursorMoved)) throw error;
        if (error instanceof ParkSubject && (await this.stop(seen, error, applied))) {
          return { applied, stopped: { reason: error.reason, message: error.message } };
        }
        looksLeft -= 1;
        if (looksLeft === 0) return this.postpone(row, error.message, applied);
      }
    }
    return { applied, stopped: { reason: row.reason, message: row.cause } };
  }

  /** In the transaction that took the head out: the row goes with the last of its queue. Conflicts with parking. */
  async settle({ _id }: ParkedSubjectRow, queue: ParkedQueue, { session }: Tx): Promise<void> {
    const row = await this.parts.subjects.findOneAndUpdate({ _id }, { $inc: { revision: 1 } }, { session });
    if (!row) throw new CursorMoved(_id);
    if (await queue.isEmpty(row, session)) await this.parts.subjects.deleteOne({ _id }, { session });
  }

  private async close(row: ParkedSubjectRow, queue: ParkedQueue, applied: number): Promise<RedriveResult> {
    await this.parts.unitOfWork.run(async (tx) => {
      const found = await this.parts.subjects.findOne({ _id: row._id }, { session: tx.session });
      if (found) await this.settle(row, queue, tx);
    }, 'messaging');
    return { applied };
  }

  /**
   * A head that got further, or is stopped by something else than before, begins to count anew: a long wait for another
   * topic is no part of a failing handler's budget. One that stands where it stood waits longer. False when more was parked
   * since the row was seen: what was missing may be among it.
   */
  private async stop(seen: ParkedSubjectRow, { reason, message }: ParkedCause, applied: number): Promise<boolean> {
    const now = new Date();
    const isNew = applied > 0 || seen.reason !== reason;
    const attempts = isNew ? 0 : seen.attempts + 1;
    const parkedAt = isNew ? now : seen.parkedAt;
    const state = { reason, attempts, parkedAt };
    const due = retryAt(state, now);
    const { matchedCount } = await this.parts.subjects.updateOne(
      { _id: seen._id, revision: seen.revision },
      {
        $set: { ...state, cause: message, ...(due ? { retryAt: due } : {}) },
        ...(due ? {} : { $unset: { retryAt: '' } }),
      },
    );
    if (matchedCount === 0) return false;
    if (isAlarming(state, now))
      this.logger.error({ ...named(seen), ...state, cause: message }, 'a subject stays parked');
    return true;
  }

  private async leave(row: ParkedSubjectRow): Promise<RedriveResult> {
    if (await this.parts.forgetLeft?.(row.group)) return { applied: 0 };
    return this.postpone(row, `${row.group} does not run here`, 0, elsewhereMs);
  }

  private async postpone(
    row: ParkedSubjectRow,
    message: string,
    applied: number,
    ms = pausedMs,
  ): Promise<RedriveResult> {
    await this.parts.subjects.updateOne({ _id: row._id }, { $set: { retryAt: new Date(Date.now() + ms) } });
    return { applied, stopped: { reason: row.reason, message } };
  }
}

const named = ({ group, topic, subject }: SubjectRef): SubjectRef => ({ group, topic, subject });
