import { Injectable } from '@nestjs/common';
import { Clock, ReadModels } from '#messaging';
import { currentContext, type ExecutionContext } from '#observability';
import type { Tx } from '#persistence';
import { v7 as newId } from 'uuid';
import { MatchingDatabase } from './matching-database.js';
import type { JobKind, MatchingJob } from './matching-job.schema.js';
import { KnownInitiatives, KnownOrganizations, type SeenSequences } from './read-models.js';

/** What is worked off first. */
export const priorities = { newInitiative: 0, changedInitiative: 1, changedOrganization: 2, refresh: 3 } as const;

export interface JobRequest {
  readonly kind: JobKind;
  readonly subjectId: string;
  /** Of a seat. */
  readonly initiativeId?: string;
  readonly priority: number;
  /** Recency counts from today. */
  readonly anew?: boolean;
  /** The event that the read models must have seen. */
  readonly after?: { readonly subject: string; readonly sequence: number };
}

/** Longer than any job takes: a process that takes one and dies holds it no longer. */
const leaseMs = 15_000;

/** The durable queue of matching: asked for in the transaction of what calls for it, done in that of its result. */
@Injectable()
export class MatchingJobs {
  constructor(
    private readonly database: MatchingDatabase,
    private readonly readModels: ReadModels,
    private readonly clock: Clock,
  ) {}

  /** Joins a request for the same record that is not done yet. */
  async request(requests: readonly JobRequest[], tx: Tx): Promise<void> {
    if (requests.length === 0) return;
    const context: ExecutionContext = currentContext() ?? { correlationId: newId() };
    await this.database.jobs.bulkWrite(
      requests.map((request) => ({
        updateOne: {
          filter: { _id: `${request.kind}/${request.subjectId}` },
          update: { ...this.additions(request, context), $unset: { restsUntil: '', tries: '' } },
          upsert: true,
        },
      })),
      { session: tx.session },
    );
  }

  /** The most urgent one that nobody works on; it is ours for a while. */
  async take(): Promise<MatchingJob | undefined> {
    const taken = await this.database.jobs.findOneAndUpdate(
      { $expr: { $lte: [{ $ifNull: ['$restsUntil', new Date(0)] }, '$$NOW'] } },
      [{ $set: { restsUntil: { $add: ['$$NOW', leaseMs] }, tries: { $add: [{ $ifNull: ['$tries', 0] }, 1] } } }],
      { sort: { priority: 1, requestedAt: 1 }, returnDocument: 'after' },
    );
    return taken ?? undefined;
  }

  /** Whether the read models have seen the events that it was asked for after. */
  async hasArrived({ kind, subjectId, awaits = {} }: MatchingJob): Promise<boolean> {
    const missing = Object.entries(awaits);
    if (missing.length === 0) return true;
    const seen = await (kind === 'organization'
      ? this.seenOfOrganization(subjectId)
      : this.seenOfInitiative(subjectId));
    return missing.every(([subject, sequence]) => (seen?.[subject] ?? 0) >= sequence);
  }

  /** Removes it, unless it was asked for again meanwhile. */
  async done({ _id, revision }: MatchingJob, tx: Tx): Promise<void> {
    await this.database.jobs.deleteOne({ _id, revision }, { session: tx.session });
  }

  /** Nobody takes it for so long; a new request wakes it earlier. */
  async putBack({ _id, revision }: MatchingJob, restMs: number): Promise<void> {
    await this.database.jobs.updateOne({ _id, revision }, [{ $set: { restsUntil: { $add: ['$$NOW', restMs] } } }]);
  }

  private async seenOfOrganization(_id: string): Promise<SeenSequences | undefined> {
    return (await this.readModels.collection(KnownOrganizations).findOne({ _id }, { projection: { seen: 1 } }))?.seen;
  }

  private async seenOfInitiative(_id: string): Promise<SeenSequences | undefined> {
    return (await this.readModels.collection(KnownInitiatives).findOne({ _id }, { projection: { seen: 1 } }))?.seen;
  }

  private additions(
    { kind, subjectId, initiativeId, priority, anew = false, after }: JobRequest,
    context: ExecutionContext,
  ) {
    return {
      $set: { kind, subjectId, context, ...(initiativeId && { initiativeId }) },
      $min: { priority },
      $max: { anew, ...(after && { [`awaits.${after.subject}`]: after.sequence }) },
      $inc: { revision: 1 },
      $setOnInsert: { requestedAt: this.clock.now() },
    };
  }
}
