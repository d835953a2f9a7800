import { Injectable } from '@nestjs/common';
import { Logger, runInContext } from '#observability';
import type { MatchingJob } from '../persistence/matching-job.schema.js';
import { MatchingJobs } from '../persistence/matching-jobs.js';
import { DoMatchingJob } from './do-matching-job.js';
import { Nudge } from './nudge.js';

/** The safety net: what no change stream told of is found after so long. */
const sweepMs = 5_000;
const afterOutageMs = 1_000;
const longestRestMs = 60_000;

/** Works off the queue of this service, the most urgent first; any number of processes may do so. */
@Injectable()
export class MatchingWorker {
  private readonly closing = new AbortController();
  private readonly nudge = new Nudge();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly jobs: MatchingJobs,
    private readonly job: DoMatchingJob,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Ends after the job in hand. */
  async stop(): Promise<void> {
    this.closing.abort();
    this.nudge.give();
    await this.running;
  }

  /** There may be something to do. */
  look(): void {
    this.nudge.give();
  }

  private async run(): Promise<void> {
    while (!this.closing.signal.aborted) {
      try {
        const job = await this.jobs.take();
        if (job) await this.work(job);
        else await this.nudge.taken(sweepMs);
      } catch (error) {
        this.logger.warn('The queue of matching could not be read', error, 'Matching');
        await this.nudge.taken(afterOutageMs);
      }
    }
  }

  private async work(job: MatchingJob): Promise<void> {
    const { _id: id, tries = 1 } = job;
    try {
      const outcome = await runInContext(job.context, () => this.job.execute(job));
      if (outcome === 'not_yet') await this.rest(job, Math.min(20 * 2 ** tries, sweepMs));
    } catch (error) {
      this.logger.error('A matching job failed and is tried again', error, { job: id, tries }, 'Matching');
      await this.rest(job, Math.min(100 * 2 ** tries, longestRestMs));
    }
  }

  private async rest(job: MatchingJob, ms: number): Promise<void> {
    await this.jobs.putBack(job, ms);
    this.nudge.giveAfter(ms);
  }
}
