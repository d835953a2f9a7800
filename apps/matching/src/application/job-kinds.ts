import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import type { MatchingJob } from '../persistence/matching-job.schema.js';
import { priorities } from '../persistence/matching-jobs.js';
import type { WholeFinder } from '../shares/whole-finder.js';
import { MatchSeat } from './match-seat.js';
import { SpreadInitiative } from './spread-initiative.js';
import { SpreadLists } from './spread-lists.js';
import { SpreadOrganizations } from './spread-organizations.js';
import { SpreadSpeaker } from './spread-speaker.js';

/** What is done for each kind of job. */
@Injectable()
export class JobKinds {
  constructor(
    private readonly seat: MatchSeat,
    private readonly initiative: SpreadInitiative,
    private readonly organization: SpreadOrganizations,
    private readonly lists: SpreadLists,
    private readonly speaker: SpreadSpeaker,
  ) {}

  /** @param jobs one, or several organisations */
  async execute(jobs: readonly MatchingJob[], finder: WholeFinder, tx: Tx): Promise<void> {
    const [job] = jobs;
    if (!job) return;
    switch (job.kind) {
      case 'initiative':
        return this.initiative.execute(job, tx);
      case 'organization':
        return this.organization.execute(jobs, finder.local, tx);
      case 'speaker':
        return this.speaker.execute(job, tx);
      case 'lists':
        return this.lists.execute(job, finder.local, tx);
      case 'seat':
        return this.seat.execute(
          {
            initiativeId: job.initiativeId ?? '',
            seatId: job.subjectId,
            anew: job.anew,
            refreshed: job.priority > priorities.changedInitiative,
          },
          finder,
          tx,
        );
    }
  }

  /** What cannot wait of a job that waits for a share. */
  async whileAShareIsMissing([job]: readonly MatchingJob[], tx: Tx): Promise<void> {
    if (job?.kind !== 'seat') return;
    await this.seat.withdraw({ initiativeId: job.initiativeId ?? '', seatId: job.subjectId }, tx);
  }
}
