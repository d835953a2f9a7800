import { Injectable } from '@nestjs/common';
import { ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import type { Finder } from '../domain/finder.js';
import type { MatchingJob } from '../persistence/matching-job.schema.js';
import { MatchingJobs, priorities } from '../persistence/matching-jobs.js';
import { SuggestionsRepository } from '../persistence/suggestions.repository.js';
import { listVersion } from './list-version.js';

/** So many seats are asked for at once. */
const seatsAtOnce = 500;

/** Asks for the lists that were made with another model, other statistics or other rows, behind everything that is fresh. */
@Injectable()
export class SpreadLists {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly jobs: MatchingJobs,
    private readonly readModels: ReadModels,
  ) {}

  async execute({ subjectId, position = '' }: MatchingJob, { ranking }: Finder, tx: Tx): Promise<void> {
    const madeWith = listVersion(ranking, this.readModels);
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
