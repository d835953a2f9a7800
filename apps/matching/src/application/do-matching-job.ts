import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '#persistence';
import type { MatchingJob } from '../persistence/matching-job.schema.js';
import { MatchingJobs } from '../persistence/matching-jobs.js';
import { Shares } from '../shares/shares.js';
import { SharesAreMissing } from '../shares/shares-are-missing.js';
import type { WholeFinder } from '../shares/whole-finder.js';
import { JobKinds } from './job-kinds.js';
import { untilAborted } from './until-aborted.js';

export interface JobsOutcome {
  /**
   * The read models have not seen what these are about, a share of the organisations does not answer, or this process
   * does not rank yet as the lists are to be made.
   */
  readonly notYet: readonly MatchingJob[];
  /** Only a later version of this service can do these: they were asked for before this one took its place again. */
  readonly notHere: readonly MatchingJob[];
}

/** Jobs in one transaction with their removal, so that their effects happen once, whoever tries them how often. */
@Injectable()
export class DoMatchingJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly shares: Shares,
    private readonly jobs: MatchingJobs,
    private readonly kinds: JobKinds,
  ) {}

  /** @throws Aborted when `signal` comes before the transaction has begun: then nothing was done */
  async execute(jobs: readonly MatchingJob[], signal: AbortSignal): Promise<JobsOutcome> {
    const arrived = await untilAborted(() => this.jobs.arrivedOf(jobs), signal);
    const notYet = jobs.filter((job) => !arrived.includes(job));
    if (arrived.length === 0) return { notYet, notHere: [] };
    // What the jobs are about is committed, so two records that came together find each other: whichever job runs
    // second sees both.
    const finder = await untilAborted(() => this.shares.upToDate(), signal);
    const canMake = await this.canMake(arrived);
    if (canMake === 'never') return { notYet: [], notHere: jobs };
    if (canMake === 'soon') return { notYet: jobs, notHere: [] };
    try {
      await this.unitOfWork.run((tx) => this.work(arrived, finder, tx), 'messaging');
    } catch (error) {
      if (!(error instanceof SharesAreMissing)) throw error;
      // A list without a part of the organisations would say of all of these that they fit no more. Who must leave does.
      await this.unitOfWork.run((tx) => this.kinds.whileAShareIsMissing(arrived, tx), 'messaging');
      return { notYet: jobs, notHere: [] };
    }
    return { notYet, notHere: [] };
  }

  private async canMake([first]: readonly MatchingJob[]): Promise<'now' | 'soon' | 'never'> {
    return first?.kind === 'lists' ? this.shares.canMake(first.subjectId) : 'now';
  }

  private async work(jobs: readonly MatchingJob[], finder: WholeFinder, tx: Tx): Promise<void> {
    await this.kinds.execute(jobs, finder, tx);
    await this.jobs.done(jobs, tx);
  }
}
