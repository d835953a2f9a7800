import { Injectable } from '@nestjs/common';
import { PartnersSuggested, SuggestionStaled } from '#contracts';
import { Clock, ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import { v7 as newId } from 'uuid';
import { arrangePolicy, listLength } from '../domain/arrange.js';
import { explain } from '../domain/explain.js';
import { seatNeed } from '../domain/features/composition.js';
import type { RankedPair } from '../domain/finder.js';
import { gatesOf, type Standing } from '../domain/gates.js';
import { model } from '../domain/model.js';
import { isUnconfirmed, reasonsOf } from '../domain/reasons.js';
import { type Announced, renewList, type Renewal, withdraw } from '../domain/renew-list.js';
import { isToldToPartners, type SeatCall } from '../domain/seat-call.js';
import { type KnownInitiative, KnownInitiatives, KnownOrganizations } from '../persistence/read-models.js';
import { candidateOf, seatCallsOf, unconfirmedSince } from '../persistence/records.js';
import { SuggestionsRepository } from '../persistence/suggestions.repository.js';
import { SharesAreMissing } from '../shares/shares-are-missing.js';
import { nobody, type WholeFinder } from '../shares/whole-finder.js';
import { listVersion } from './list-version.js';
import { Standings } from './standings.js';

const listPolicy = { arrange: arrangePolicy, tellFrom: model.tellFrom, tellFirst: 10 };
/** So many reasons travel with a suggestion, the strongest; and whether the initiative was not confirmed for long. */
const reasonsTold = 5;

export interface SeatToMatch {
  readonly initiativeId: string;
  readonly seatId: string;
  /** Recency counts from today; otherwise from the day of the present list. */
  readonly anew: boolean;
  /** Looked at again for what happened elsewhere: the initiative is neither new nor changed. */
  readonly refreshed: boolean;
}

/** Renews one seat's list: stores the difference, and says what is new and what no longer holds. */
@Injectable()
export class MatchSeat {
  constructor(
    private readonly readModels: ReadModels,
    private readonly suggestions: SuggestionsRepository,
    private readonly standings: Standings,
    private readonly clock: Clock,
  ) {}

  /**
   * @param finder has seen everything that was committed before the transaction began
   * @throws SharesAreMissing
   */
  async execute(seat: SeatToMatch, finder: WholeFinder, tx: Tx): Promise<void> {
    const { initiativeId, seatId } = seat;
    const { session } = tx;
    const initiative = await this.readModels.collection(KnownInitiatives).findOne({ _id: initiativeId }, { session });
    const asOf = await this.dayOf(seat, tx);
    if (!initiative || asOf === undefined) return;
    const { ranking } = finder.local;
    const madeWith = listVersion(ranking, this.readModels);
    await this.suggestions.keepList({ _id: seatId, initiativeId, asOf, madeWith }, tx);
    const { standing, dismissed, told, rests } = await this.standings.towards(initiative, tx);
    const call = rests ? undefined : seatCallsOf(initiative).find((each) => each.seat.id === seatId);
    const search = { limit: listLength, asOf, standing: () => standing };
    const isOpen = call !== undefined && seatNeed(call) !== 'full';
    const { partners: ranked, missing } = isOpen ? await finder.partnersFor(call, search) : nobody;
    if (missing.length > 0) throw new SharesAreMissing(missing);
    const stored = await this.suggestions.ofSeat(seatId, concerned(ranked, standing), tx);
    const scorer = finder.local.scorer(asOf);
    const explainPair = (pair: RankedPair) => explain(pair, scorer, ranking.statistics.version);
    const facts = { standing, dismissed, told };
    const renewal = renewList({ call, ranked, explain: explainPair, stored, ...facts }, listPolicy, newId);
    await this.suggestions.save(renewal.changed, tx);
    await this.standings.noteTold(initiative, toldNow(renewal), tx);
    announce(renewal, call, { refreshed: seat.refreshed, since: unconfirmedSince(initiative) }, tx);
    tellStaled(renewal, initiative, seatId, standing, tx);
  }

  /**
   * Whoever a gate shuts out leaves the list as it is stored, though it cannot be renewed while a share does not answer:
   * for that nobody else need be looked at.
   */
  async withdraw({ initiativeId, seatId }: Pick<SeatToMatch, 'initiativeId' | 'seatId'>, tx: Tx): Promise<void> {
    const { session } = tx;
    const initiative = await this.readModels.collection(KnownInitiatives).findOne({ _id: initiativeId }, { session });
    const call = initiative ? seatCallsOf(initiative).find(({ seat }) => seat.id === seatId) : undefined;
    if (!initiative || !call) return;
    const listed = await this.suggestions.listedOf(seatId, tx);
    const rows = await this.readModels
      .collection(KnownOrganizations)
      .find({ _id: { $in: listed.map(({ organizationId }) => organizationId) } }, { session })
      .toArray();
    const { standing, dismissed } = await this.standings.towards(initiative, tx);
    const shut = rows.filter((row) => gatesOf(call, candidateOf(row), standing, 'initiative').length > 0);
    const ids = new Set(shut.map(({ _id }) => _id));
    const leaving = listed.filter(({ organizationId }) => ids.has(organizationId));
    const withdrawn = withdraw(leaving, { call, standing, dismissed });
    await this.suggestions.save(withdrawn.changed, tx);
    tellStaled(withdrawn, initiative, seatId, standing, tx);
  }

  /**
   * The day that recency counts from. Undefined before a list was made: the job that the publication asked for is on
   * its way, and the list is its story to tell.
   */
  private async dayOf({ seatId, anew }: SeatToMatch, tx: Tx): Promise<string | undefined> {
    return anew ? this.clock.now().toISOString().slice(0, 10) : this.suggestions.dayOfList(seatId, tx);
  }
}

/** Whose stored suggestion may say something else from now on: those found, and those with whom something happened. */
const concerned = (ranked: readonly RankedPair[], standing: Standing): ReadonlySet<string> =>
  new Set([
    ...ranked.map(({ candidate }) => candidate.candidate.id),
    ...standing.members,
    ...standing.approached.keys(),
    ...standing.dismissals.keys(),
    ...standing.sharedWith,
  ]);

const toldNow = ({ announced }: Renewal): readonly string[] =>
  announced.filter(({ notify }) => notify).map(({ suggestion }) => suggestion.organizationId);

interface Circumstances {
  readonly refreshed: boolean;
  /** Nobody has confirmed the initiative since that day. */
  readonly since: string | undefined;
}

function announce(
  { announced }: Renewal,
  call: SeatCall | undefined,
  { refreshed, since }: Circumstances,
  tx: Tx,
): void {
  if (!call || announced.length === 0) return;
  tx.emit(PartnersSuggested, call.initiativeId, {
    initiativeId: call.initiativeId,
    seatId: call.seat.id,
    constituency: call.seat.constituency,
    leadOrganizationId: call.leadId,
    confidential: !isToldToPartners(call),
    modelVersion: model.version,
    refreshed,
    suggestions: announced.map((each) => suggestedPartner(each, since)),
  });
}

const suggestedPartner = ({ suggestion, notify, entered }: Announced, since: string | undefined) => ({
  suggestionId: suggestion.id,
  organizationId: suggestion.organizationId,
  rank: suggestion.rank,
  shownAt: suggestion.shownAt,
  score: suggestion.score,
  notify,
  entered,
  reasons: reasonsOf(suggestion.explanation, 'partner', since)
    .filter((reason, position) => position < reasonsTold || isUnconfirmed(reason))
    .map((reason) => ({ ...reason })),
});

/** Of a confidential initiative, those to whom it was never shown are not named. */
function tellStaled(
  { staled }: Pick<Renewal, 'staled'>,
  { _id }: KnownInitiative,
  seatId: string,
  standing: Standing,
  tx: Tx,
): void {
  if (staled.length === 0) return;
  const named = staled.filter(
    ({ organizationId, openToPartner }) => openToPartner || standing.sharedWith.has(organizationId),
  );
  tx.emit(SuggestionStaled, _id, {
    initiativeId: _id,
    seatId,
    suggestionIds: staled.map(({ id }) => id),
    organizationIds: named.map(({ organizationId }) => organizationId),
  });
}
