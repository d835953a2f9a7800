import { Injectable } from '@nestjs/common';
import { Clock } from '#messaging';
import { compileCall, compileCandidate } from '../domain/compile.js';
import type { Finder } from '../domain/finder.js';
import { gatesOf } from '../domain/gates.js';
import { haveNothingInCommon } from '../domain/measures.js';
import { seatStanding, type SeatStanding, type StoredList } from '../domain/seat-standing.js';
import type { SeatCall } from '../domain/seat-call.js';
import { FinderMirror } from '../finder/finder-mirror.js';
import { candidateOf, seatCallsOf } from '../persistence/records.js';
import { type ListedEntry, SuggestionsRepository } from '../persistence/suggestions.repository.js';
import { listLength } from '../domain/arrange.js';
import type { OpenedStanding } from './standing-access.js';

export interface StandingInSeat {
  readonly seat: { readonly id: string; readonly constituency: string };
  readonly standing: SeatStanding;
}

/** Where an organisation stands towards each seat of an initiative, by its gates, the stored lists and its score. */
@Injectable()
export class SeatStandings {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly mirror: FinderMirror,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem `unavailable` while this process still reads its records */
  async of({ initiative, organization, standing, reader, rests }: OpenedStanding): Promise<readonly StandingInSeat[]> {
    const { finder } = this.mirror;
    const { seats } = initiative.call.content;
    const ids = seats.map(({ id }) => id);
    const listed = await this.suggestions.listedIn(ids);
    const days = await this.suggestions.daysOfLists(ids);
    const today = this.clock.now().toISOString().slice(0, 10);
    const calls = new Map(seatCallsOf(initiative).map((call) => [call.seat.id, call]));
    const candidate = candidateOf(organization);
    return seats.map(({ id, constituency }) => {
      const seat = { id, constituency };
      const call = calls.get(id);
      // By invitation it is whoever coordinates that looks: it tells whom it invites, and nobody else.
      if (!call || (call.byInvitation && reader === 'organization'))
        return { seat, standing: { kind: initiative.call.open ? 'asleep' : 'closed' } };
      if (rests) return { seat, standing: { kind: 'resting' } };
      const gates = gatesOf(call, candidate, standing, 'initiative');
      const list = storedList(listed.get(id) ?? [], candidate.id);
      const score = gates.length === 0 ? scoreOf(call, candidate, days.get(id) ?? today, finder) : undefined;
      return { seat, standing: seatStanding({ isOpen: true, gates, list, score }) };
    });
  }
}

function storedList(entries: readonly ListedEntry[], organizationId: string): StoredList {
  const own = entries.find((entry) => entry.organizationId === organizationId);
  return {
    ...(own && { entry: own }),
    isFull: entries.length >= listLength,
    lowestScore: Math.min(...entries.map(({ score }) => score)),
  };
}

function scoreOf(
  call: SeatCall,
  candidate: ReturnType<typeof candidateOf>,
  asOf: string,
  finder: Finder,
): number | undefined {
  const scorer = finder.scorer(asOf);
  const compiledCall = compileCall(call, finder.ranking);
  const compiledCandidate = compileCandidate(candidate, finder.ranking);
  const measures = scorer.measure(scorer.pair(compiledCall, compiledCandidate));
  return haveNothingInCommon(measures, scorer.model)
    ? undefined
    : scorer.score({ call: compiledCall, candidate: compiledCandidate }, measures);
}
