import { Injectable } from '@nestjs/common';
import { Clock, ReadModels } from '#messaging';
import type { ExecutionContext } from '#observability';
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

/**
 * Asks for the seats that organisations may fill, and for those in whose lists they are; each seat once. The lists that
 * an organisation must leave come before everything that is refreshed.
 */
@Injectable()
export class SpreadOrganizations {
  constructor(
    private readonly readModels: ReadModels,
    private readonly suggestions: SuggestionsRepository,
    private readonly jobs: MatchingJobs,
    private readonly clock: Clock,
  ) {}

  async execute(spread: readonly MatchingJob[], finder: Finder, tx: Tx): Promise<void> {
    const ids = spread.map(({ subjectId }) => subjectId);
    const contexts = new Map(spread.map(({ subjectId, context }) => [subjectId, context]));
    const leaving = new Set(spread.filter(isLeaving).map(({ subjectId }) => subjectId));
    const seats = new Map<string, SeatAsked>();
    const ask = (organizationId: string, seatId: string, initiativeId: string, priority: number): void => {
      const context = contexts.get(organizationId);
      const first = Math.min(priority, seats.get(seatId)?.priority ?? priority);
      seats.set(seatId, { initiativeId, priority: first, ...(context && { context }) });
    };
    for (const { organizationId, seatId, initiativeId } of await this.suggestions.seatsOfOrganizations(ids, tx)) {
      const priority = leaving.has(organizationId) ? priorities.leavingOrganization : priorities.refresh;
      ask(organizationId, seatId, initiativeId, priority);
    }
    const organizations = await this.readModels
      .collection(KnownOrganizations)
      .find({ _id: { $in: ids } }, { session: tx.session })
      .toArray();
    const asOf = this.clock.now().toISOString().slice(0, 10);
    // Who stands how is looked at when each seat is matched.
    const search = { limit: mostSeats, asOf, standing: () => noStanding, reader: 'initiative' as const };
    for (const organization of organizations) {
      for (const { call } of finder.callsFor(candidateOf(organization), search)) {
        ask(organization._id, call.call.seat.id, call.call.initiativeId, priorities.refresh);
      }
    }
    await this.jobs.request(
      [...seats].map(([subjectId, seat]) => ({ kind: 'seat', subjectId, ...seat })),
      tx,
    );
  }
}

interface SeatAsked {
  readonly initiativeId: string;
  readonly priority: number;
  readonly context?: ExecutionContext;
}

const isLeaving = ({ priority }: MatchingJob): boolean => priority === priorities.leavingOrganization;
