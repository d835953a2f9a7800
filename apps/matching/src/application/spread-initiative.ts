import { Injectable } from '@nestjs/common';
import { ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import type { MatchingJob } from '../persistence/matching-job.schema.js';
import { MatchingJobs } from '../persistence/matching-jobs.js';
import { KnownInitiatives } from '../persistence/read-models.js';
import { SuggestionsRepository } from '../persistence/suggestions.repository.js';

/** Asks for all seats of an initiative: those it seeks, and those that still have a list. */
@Injectable()
export class SpreadInitiative {
  constructor(
    private readonly readModels: ReadModels,
    private readonly suggestions: SuggestionsRepository,
    private readonly jobs: MatchingJobs,
  ) {}

  async execute({ subjectId, priority, anew }: MatchingJob, tx: Tx): Promise<void> {
    const { session } = tx;
    const initiative = await this.readModels.collection(KnownInitiatives).findOne({ _id: subjectId }, { session });
    const sought = initiative?.call?.content.seats.map(({ id }) => id) ?? [];
    const seats = new Set([...sought, ...(await this.suggestions.seatsOfInitiative(subjectId, tx))]);
    await this.jobs.request(
      [...seats].map((seatId) => ({ kind: 'seat', subjectId: seatId, initiativeId: subjectId, priority, anew })),
      tx,
    );
  }
}
