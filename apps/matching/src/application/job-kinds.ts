import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import type { Finder } from '../domain/finder.js';
import type { MatchingJob } from '../persistence/matching-job.schema.js';
import { MatchSeat } from './match-seat.js';
import { SpreadInitiative } from './spread-initiative.js';
import { SpreadOrganization } from './spread-organization.js';

/** What is done for each kind of job. */
@Injectable()
export class JobKinds {
  constructor(
    private readonly seat: MatchSeat,
    private readonly initiative: SpreadInitiative,
    private readonly organization: SpreadOrganization,
  ) {}

  async execute(job: MatchingJob, finder: Finder, tx: Tx): Promise<void> {
    switch (job.kind) {
      case 'initiative':
        return this.initiative.execute(job, tx);
      case 'organization':
        return this.organization.execute(job, finder, tx);
      case 'seat':
        return this.seat.execute(
          { initiativeId: job.initiativeId ?? '', seatId: job.subjectId, anew: job.anew },
          finder,
          tx,
        );
    }
  }
}
