import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '#persistence';
import type { Finder } from '../domain/finder.js';
import { FinderMirror } from '../finder/finder-mirror.js';
import type { MatchingJob } from '../persistence/matching-job.schema.js';
import { MatchingJobs } from '../persistence/matching-jobs.js';
import { JobKinds } from './job-kinds.js';

/** One job in one transaction with its removal, so that its effects happen once, whoever tries it how often. */
@Injectable()
export class DoMatchingJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly finder: FinderMirror,
    private readonly jobs: MatchingJobs,
    private readonly kinds: JobKinds,
  ) {}

  /** @returns `not_yet` while the read models have not seen what the job is about */
  async execute(job: MatchingJob): Promise<'done' | 'not_yet'> {
    if (!(await this.jobs.hasArrived(job))) return 'not_yet';
    // What the job is about is committed, so two records that came together find each other: whichever job runs
    // second sees both.
    const finder = await this.finder.upToDate();
    await this.unitOfWork.run((tx) => this.work(job, finder, tx), 'messaging');
    return 'done';
  }

  private async work(job: MatchingJob, finder: Finder, tx: Tx): Promise<void> {
    await this.kinds.execute(job, finder, tx);
    await this.jobs.done(job, tx);
  }
}
