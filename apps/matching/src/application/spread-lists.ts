import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import { rankingVersion } from '../domain/ranking-version.js';
import type { Finder } from '../domain/finder.js';
import type { MatchingJob } from '../persistence/matching-job.schema.js';
import { MatchingJobs, priorities } from '../persistence/matching-jobs.js';
import { SuggestionsRepository } from '../persistence/suggestions.repository.js';

/** So many seats are asked for at once. */
const seatsAtOnce = 500;

/** Asks for the lists that were made with another model or other statistics, behind everything that is fresh. */
@Injectable()
export class SpreadLists {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly jobs: MatchingJobs,
  ) {}

  async execute({ subjectId, position = '' }: MatchingJob, { ranking }: Finder, tx: Tx): Promise<void> {
    const madeWith = rankingVersion(ranking);
    const seats = await this.suggestions.listsMadeOtherwise(madeWith, position, seatsAtOnce, tx);
    const priority = priorities.refresh;
    await this.jobs.request(
      seats.map(({ seatId, initiativeId }) => ({ kind: 'seat', subjectId: seatId, initiativeId, priority })),
      tx,
    );
    const last = seats.at(-1);
    if (!last || seats.length < seatsAtOnce) return;
    await this.jobs.request([{ kind: 'lists', subjectId, priority, position: last.seatId }], tx);
  }
}
