import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Clock, ReadModels } from '#messaging';
import { currentContext, type ExecutionContext } from '#observability';
import type { Tx } from '#persistence';
import type { mongo } from 'mongoose';
import { v7 as newId } from 'uuid';
import { MatchingDatabase } from './matching-database.js';
import type { JobKind, MatchingJob } from './matching-job.schema.js';
import { KnownInitiatives, KnownOrganizations, type SeenSequences } from './read-models.js';

/** What is worked off first: the lowest. Stored with what waits, so a new one goes between those that there are. */
export const priorities = {
  newInitiative: 0,
  changedInitiative: 1,
  /** Somebody must no longer be read in lists: it waits for no import. */
  leavingOrganization: 1.5,
  changedOrganization: 2,
  refresh: 3,
} as const;

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
  /** Of `lists`: the seat up to which it has come. */
  readonly position?: string;
  /** The story that what follows belongs to; the present one, unless it is said. */
  readonly context?: ExecutionContext;
}

/** So many organisations are spread together: a fresh initiative waits for no more. */
const organizationsAtOnce = 20;

/** The durable queue of matching: asked for in the transaction of what calls for it, done in that of its result. */
@Injectable()
export class MatchingJobs {
  constructor(
    private readonly database: MatchingDatabase,
    private readonly readModels: ReadModels,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Longer than any job takes: a process that takes one and dies holds it no longer. */
  get leaseMs(): number {
    return 4 * this.config.ALIANZA_LEASE_MS;
  }

  /** Joins a request for the same record that is not done yet. */
  async request(requests: readonly JobRequest[], tx: Tx): Promise<void> {
    if (requests.length === 0) return;
    const context: ExecutionContext = currentContext() ?? { correlationId: newId() };
    await this.database.jobs.bulkWrite(
      requests.map((request) => ({
        updateOne: {
          filter: { _id: `${request.kind}/${request.subjectId}` },
          update: { ...this.additions(request, request.context ?? context), $unset: { restsUntil: '', tries: '' } },
          upsert: true,
        },
      })),
      { session: tx.session },
    );
  }

  /**
   * The most urgent one that nobody works on; it is ours for a while. With an organisation come others, so that an
   * import of many is worked off in batches; one that failed before comes alone.
   */
  async take(): Promise<readonly MatchingJob[]> {
    const first = await this.takeOne({});
    if (!first) return [];
    const taken = [first];
    if (first.kind !== 'organization' || (first.tries ?? 1) > 1) return taken;
    const others = { kind: first.kind, priority: first.priority, tries: { $exists: false } };
    while (taken.length < organizationsAtOnce) {
      const next = await this.takeOne(others);
      if (!next) break;
      taken.push(next);
    }
    return taken;
  }

  /** Those of which the read models have seen the events that they were asked for after. */
  async arrivedOf(jobs: readonly MatchingJob[]): Promise<readonly MatchingJob[]> {
    const waiting = jobs.filter(({ awaits = {} }) => Object.keys(awaits).length > 0);
    if (waiting.length === 0) return jobs;
    const seen = await this.seenOf(waiting);
    return jobs.filter(({ subjectId, awaits = {} }) =>
      Object.entries(awaits).every(([subject, sequence]) => (seen.get(subjectId)?.[subject] ?? 0) >= sequence),
    );
  }

  /** Removes them, but for those that were asked for again meanwhile. */
  async done(jobs: readonly MatchingJob[], tx: Tx): Promise<void> {
    await this.database.jobs.bulkWrite(
      jobs.map(({ _id, revision }) => ({ deleteOne: { filter: { _id, revision } } })),
      { session: tx.session },
    );
  }

  /** Nobody takes them for so long; a new request wakes one earlier. */
  async putBack(jobs: readonly MatchingJob[], restMs: number): Promise<void> {
    await this.change(jobs, [{ $set: { restsUntil: { $add: ['$$NOW', restMs] } } }]);
  }

  /** As if they had not been taken: another process may take them at once. */
  async giveBack(jobs: readonly MatchingJob[]): Promise<void> {
    const before = { $cond: [{ $gt: ['$tries', 1] }, { $subtract: ['$tries', 1] }, '$$REMOVE'] };
    await this.change(jobs, [{ $set: { restsUntil: '$$REMOVE', tries: before } }]);
  }

  private async change(jobs: readonly MatchingJob[], update: mongo.Document[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.database.jobs.bulkWrite(
      jobs.map(({ _id, revision }) => ({ updateOne: { filter: { _id, revision }, update } })),
    );
  }

  private async takeOne(filter: mongo.Filter<MatchingJob>): Promise<MatchingJob | undefined> {
    const taken = await this.database.jobs.findOneAndUpdate(
      { ...filter, $expr: { $lte: [{ $ifNull: ['$restsUntil', new Date(0)] }, '$$NOW'] } },
      [{ $set: { restsUntil: { $add: ['$$NOW', this.leaseMs] }, tries: { $add: [{ $ifNull: ['$tries', 0] }, 1] } } }],
      { sort: { priority: 1, requestedAt: 1 }, returnDocument: 'after' },
    );
    return taken ?? undefined;
  }

  /** @param jobs of one kind */
  private async seenOf(jobs: readonly MatchingJob[]): Promise<ReadonlyMap<string, SeenSequences>> {
    const filter = { _id: { $in: jobs.map(({ subjectId }) => subjectId) } };
    const options = { projection: { seen: 1 } };
    const rows =
      jobs[0]?.kind === 'organization' || jobs[0]?.kind === 'speaker'
        ? await this.readModels.collection(KnownOrganizations).find(filter, options).toArray()
        : await this.readModels.collection(KnownInitiatives).find(filter, options).toArray();
    return new Map(rows.map(({ _id, seen }) => [_id, seen]));
  }

  private additions(
    { kind, subjectId, initiativeId, priority, anew = false, after, position }: JobRequest,
    context: ExecutionContext,
  ) {
    return {
      $set: { kind, subjectId, context, ...(initiativeId && { initiativeId }), ...(position && { position }) },
      $min: { priority },
      $max: { anew, ...(after && { [`awaits.${after.subject}`]: after.sequence }) },
      $inc: { revision: 1 },
      $setOnInsert: { requestedAt: this.clock.now() },
    };
  }
}
