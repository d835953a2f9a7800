import { ConcurrentChange, type Tx, type UnitOfWork } from '#persistence';
import type { mongo } from 'mongoose';
import { CursorMoved, type ParkReason } from '../consumer/failures.js';
import type { ParkedQueue } from './parked-queue.js';
import type { ParkedSubjectRow } from './parked-rows.js';
import type { RedriveResult, Redriver } from './redriver.js';

/** A parked subject as people see it: no event data. */
export interface ParkedSubject {
  readonly id: string;
  readonly group: string;
  readonly topic: string;
  readonly subject: string;
  readonly reason: ParkReason;
  readonly cause: string;
  readonly attempts: number;
  readonly parkedAt: string;
  /** Absent: only a person helps. */
  readonly retryAt?: string;
  /** Records that wait, the failed one included. */
  readonly waiting: number;
}

export interface ParkedFilter {
  readonly group?: string;
  /** The last id of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** Writes who asked for it, in the same transaction. */
export type AuditInTransaction = (tx: Tx) => Promise<void>;

export interface ParkedSubjectsParts {
  readonly subjects: mongo.Collection<ParkedSubjectRow>;
  readonly unitOfWork: UnitOfWork;
  readonly redriver: Redriver;
  readonly queueOf: (group: string) => ParkedQueue | undefined;
}

/** What operators see and do of a service's parked subjects. */
export class ParkedSubjects {
  constructor(private readonly parts: ParkedSubjectsParts) {}

  /** In order of id. */
  async list({ group, after, limit }: ParkedFilter): Promise<readonly ParkedSubject[]> {
    const filter = { ...(group ? { group } : {}), ...(after ? { id: { $gt: after } } : {}) };
    const rows = await this.parts.subjects.find(filter).sort({ id: 1 }).limit(limit).toArray();
    return Promise.all(rows.map((row) => this.show(row)));
  }

  async find(id: string): Promise<ParkedSubject | undefined> {
    const row = await this.parts.subjects.findOne({ id });
    return row ? this.show(row) : undefined;
  }

  /** Tries the subject's queue now, in order. Undefined when it is not parked (any more). */
  redrive(id: string, audit: AuditInTransaction): Promise<RedriveResult | undefined> {
    return this.parts.unitOfWork.outside(async () => {
      const row = await this.touch(id, audit);
      return row ? this.parts.redriver.redrive(row, new AbortController().signal) : undefined;
    });
  }

  /**
   * Gives the first waiting record up and moves on past it; what waits behind it is tried at once.
   * Undefined when the subject is not parked (any more).
   * @throws ConcurrentChange when somebody else works on the subject at the same time
   */
  discard(id: string, audit: AuditInTransaction): Promise<RedriveResult | undefined> {
    return this.parts.unitOfWork.outside(async () => {
      const row = await this.parts.subjects.findOne({ id });
      const queue = row ? this.parts.queueOf(row.group) : undefined;
      if (!row || !queue) return undefined;
      await this.drop(row, queue, audit);
      const left = await this.parts.subjects.findOne({ id });
      return left ? this.parts.redriver.redrive(left, new AbortController().signal) : { applied: 0 };
    });
  }

  /** Parked subjects by group. */
  async countByGroup(): Promise<ReadonlyMap<string, number>> {
    const counts = await this.parts.subjects
      .aggregate<{ _id: string; count: number }>([{ $group: { _id: '$group', count: { $sum: 1 } } }])
      .toArray();
    return new Map(counts.map(({ _id, count }) => [_id, count]));
  }

  private async drop(row: ParkedSubjectRow, queue: ParkedQueue, audit: AuditInTransaction): Promise<void> {
    const head = await queue.head(row);
    try {
      await this.parts.unitOfWork.run(async (tx) => {
        await audit(tx);
        await head?.drop(tx);
        await this.parts.redriver.settle(row, queue, tx);
      });
    } catch (error) {
      throw error instanceof CursorMoved ? new ConcurrentChange(`parked subject ${row.id}`) : error;
    }
  }

  private touch(id: string, audit: AuditInTransaction): Promise<ParkedSubjectRow | null> {
    return this.parts.unitOfWork.run(async (tx) => {
      const { session } = tx;
      const row = await this.parts.subjects.findOneAndUpdate({ id }, { $inc: { revision: 1 } }, { session });
      if (row) await audit(tx);
      return row;
    });
  }

  private async show(row: ParkedSubjectRow): Promise<ParkedSubject> {
    const { id, group, topic, subject, reason, cause, attempts, parkedAt, retryAt } = row;
    const waiting = (await this.parts.queueOf(group)?.length(row)) ?? 0;
    const when = { parkedAt: parkedAt.toISOString(), ...(retryAt ? { retryAt: retryAt.toISOString() } : {}) };
    return { id, group, topic, subject, reason, cause, attempts, ...when, waiting };
  }
}
