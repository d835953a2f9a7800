import { Injectable } from '@nestjs/common';
import { Logger, runInContext } from '#observability';
import type { MatchingJob } from '../persistence/matching-job.schema.js';
import { MatchingJobs } from '../persistence/matching-jobs.js';
import { DoMatchingJob } from './do-matching-job.js';
import { Aborted, untilAborted } from './until-aborted.js';
import { listsPostponed } from './lists-postponed.metric.js';
import { Nudge } from './nudge.js';
import { RequestRenewal } from './request-renewal.js';

/** The safety net: what no change stream told of is found after so long. */
const sweepMs = 5_000;
const afterOutageMs = 1_000;
const longestRestMs = 60_000;
/** What a later version has to do rests for longer each time; when that one starts it asks again, which wakes it. */
const longestAbsenceMs = 10 * 60_000;

/** Works off the queue of this service, the most urgent first; any number of processes may do so. */
@Injectable()
export class MatchingWorker {
  private readonly closing = new AbortController();
  private readonly nudge = new Nudge();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly jobs: MatchingJobs,
    private readonly job: DoMatchingJob,
    private readonly renewal: RequestRenewal,
    private readonly logger: Logger,
  ) {}

  /** @param ready resolves once what jobs are done with has been read: until then this process takes none */
  start(ready: Promise<void>): void {
    // What a process that died had in hand is free by then.
    this.nudge.giveAfter(this.jobs.leaseMs);
    this.running = this.run(ready);
  }

  /** Ends after the transaction in hand; a job that has not come to its own is given back, for others to take at once. */
  async stop(): Promise<void> {
    this.closing.abort();
    this.nudge.give();
    await this.running;
  }

  /** There may be something to do. */
  look(): void {
    this.nudge.give();
  }

  private async run(ready: Promise<void>): Promise<void> {
    try {
      await untilAborted(() => ready, this.closing.signal);
    } catch (error) {
      if (error instanceof Aborted) return;
      throw error;
    }
    let requested: string | undefined;
    while (!this.closing.signal.aborted) {
      try {
        // The finder may have been filled with later statistics since.
        requested = await this.renewal.execute(requested);
        const jobs = await this.jobs.take();
        const [first] = jobs;
        if (first) await this.work(first, jobs);
        else await this.nudge.taken(sweepMs);
      } catch (error) {
        this.logger.warn('The queue of matching could not be read', error, 'Matching');
        await this.nudge.taken(afterOutageMs);
      }
    }
  }

  /** @param first of the jobs; what it causes belongs to its story */
  private async work({ _id: id, tries = 1, context }: MatchingJob, jobs: readonly MatchingJob[]): Promise<void> {
    const { signal } = this.closing;
    try {
      const { notYet, notHere } = await runInContext(context, () => this.job.execute(jobs, signal));
      await this.rest(notYet, Math.min(20 * 2 ** tries, sweepMs));
      if (notHere.length > 0) await this.postpone(notHere, Math.min(20 * 2 ** tries, longestAbsenceMs));
    } catch (error) {
      if (error instanceof Aborted) return this.jobs.giveBack(jobs);
      this.logger.error('A matching job failed and is tried again', error, { job: id, tries }, 'Matching');
      await this.rest(jobs, Math.min(100 * 2 ** tries, longestRestMs));
    }
  }

  private async postpone(jobs: readonly MatchingJob[], ms: number): Promise<void> {
    await this.rest(jobs, ms);
    listsPostponed.inc();
    const facts = { jobs: jobs.map(({ _id }) => _id), restsMs: ms };
    this.logger.warn('Renewing lists is left to a later version of matching', facts, 'Matching');
  }

  private async rest(jobs: readonly MatchingJob[], ms: number): Promise<void> {
    if (jobs.length === 0) return;
    await this.jobs.putBack(jobs, ms);
    this.nudge.giveAfter(ms);
  }
}
