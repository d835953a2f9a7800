import { Injectable } from '@nestjs/common';
import { Clock, ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import type { Finder } from '../domain/finder.js';
import { noStanding } from '../domain/gates.js';
import type { MatchingJob } from '../persistence/matching-job.schema.js';
import { MatchingJobs, priorities } from '../persistence/matching-jobs.js';
import { KnownOrganizations } from '../persistence/read-models.js';
import { candidateOf } from '../persistence/records.js';
import { SuggestionsRepository } from '../persistence/suggestions.repository.js';

/** An organisation is put before at most so many seats at once. */
const mostSeats = 500;

/** Asks for the seats that an organisation may fill, and for those in whose list it is. */
@Injectable()
export class SpreadOrganization {
  constructor(
    private readonly readModels: ReadModels,
    private readonly suggestions: SuggestionsRepository,
    private readonly jobs: MatchingJobs,
    private readonly clock: Clock,
  ) {}

  async execute({ subjectId }: MatchingJob, finder: Finder, tx: Tx): Promise<void> {
    const { session } = tx;
    const organization = await this.readModels.collection(KnownOrganizations).findOne({ _id: subjectId }, { session });
    if (!organization) return;
    const seats = new Map<string, string>();
    for (const { seatId, initiativeId } of await this.suggestions.seatsOfOrganization(subjectId, tx)) {
      seats.set(seatId, initiativeId);
    }
    const asOf = this.clock.now().toISOString().slice(0, 10);
    // Who stands how is looked at when each seat is matched.
    const search = { limit: mostSeats, asOf, standing: () => noStanding, reader: 'initiative' as const };
    for (const { call } of finder.callsFor(candidateOf(organization), search)) {
      seats.set(call.call.seat.id, call.call.initiativeId);
    }
    await this.jobs.request(
      [...seats].map(([seatId, initiativeId]) => ({
        kind: 'seat',
        subjectId: seatId,
        initiativeId,
        priority: priorities.refresh,
      })),
      tx,
    );
  }
}
