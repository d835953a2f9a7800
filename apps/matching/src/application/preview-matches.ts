import { Injectable } from '@nestjs/common';
import type { InitiativeContent, SeatSought } from '#contracts';
import { Clock, ReadModels } from '#messaging';
import { arrange, arrangePolicy, listLength, type PlacedBy } from '../domain/arrange.js';
import { explain } from '../domain/explain.js';
import type { Explanation } from '../domain/explanation.js';
import { keptAway } from '../domain/conflicts.js';
import { seatNeed } from '../domain/features/composition.js';
import { noStanding, type Standing } from '../domain/gates.js';
import { leadSeat } from '../domain/lead-seat.js';
import { listedPair } from '../domain/listed-pair.js';
import type { CallContent, SeatCall } from '../domain/seat-call.js';
import { filledSeats, fullCountries, type HeldSeat, homeOf } from '../domain/table-count.js';
import { tableRulesOf } from '../domain/table-rules-of.js';
import { DeclaredConflicts } from '../persistence/declared-conflicts.js';
import { KnownOrganizations } from '../persistence/read-models.js';
import { candidateOf } from '../persistence/records.js';
import { Shares } from '../shares/shares.js';
import { nobody } from '../shares/whole-finder.js';
import { namedOrganization } from './named-records.js';
import type { NamedOrganization } from './suggestion-reading.js';

/** What {@link namedOrganization} reads. */
const namedFields = { 'profile.names': 1, 'profile.constituency': 1, revisedOn: 1, confirmedOn: 1, aged: 1 };
/** So many are shown for each seat. */
const partnersShown = 10;

export interface PreviewedDraft {
  readonly leadId: string;
  readonly content: Omit<CallContent, 'seats'> &
    Pick<InitiativeContent, 'template'> & { readonly seats: readonly SeatSought[] };
}

export interface PreviewedSeat {
  readonly seat: SeatCall['seat'];
  /** Organisations that the list would have, at most fifty. */
  readonly reached: number;
  /** The first ones as they would be shown. */
  readonly partners: readonly PreviewedPartner[];
  /** Shares of the organisations that did not answer. */
  readonly missing: readonly string[];
}

export interface PreviewedPartner {
  readonly organization: NamedOrganization;
  readonly rank: number;
  readonly shownAt: number;
  readonly placedBy: PlacedBy;
  readonly score: number;
  readonly explanation: Explanation;
}

/** Whom a draft would reach if it were published now; nothing is written. */
@Injectable()
export class PreviewMatches {
  constructor(
    private readonly shares: Shares,
    private readonly readModels: ReadModels,
    private readonly clock: Clock,
    private readonly conflicts: DeclaredConflicts,
  ) {}

  /** @throws Problem `unavailable` while this process still reads its records */
  async execute({ leadId, content }: PreviewedDraft): Promise<readonly PreviewedSeat[]> {
    const publishedOn = this.clock.now().toISOString().slice(0, 10);
    const draft = { initiativeId: 'draft', initiativeVersion: 0, leadId, content, publishedOn };
    const table = { initiativeId: draft.initiativeId, present: [leadId] };
    const conflicts = new Set(keptAway(table, await this.conflicts.touching(table)).keys());
    const standing = { ...noStanding, conflicts };
    const rules = tableRulesOf(content);
    const held = await this.heldByTheLead(leadId, content.seats);
    const filled = filledSeats(held, rules);
    return Promise.all(
      content.seats.map((seat) => {
        const full = fullCountries(seat, { seats: content.seats, rules }, held);
        return this.seat({ ...draft, seat, filled, ...(full.length > 0 && { fullCountries: full }) }, standing);
      }),
    );
  }

  /** The place that the lead takes as soon as its draft is published, if it may hold any. */
  private async heldByTheLead(leadId: string, seats: readonly SeatSought[]): Promise<readonly HeldSeat[]> {
    const known = await this.readModels.collection(KnownOrganizations).findOne({ _id: leadId });
    const seat = known && leadSeat(seats, candidateOf(known));
    if (!seat) return [];
    const { constituency } = known.profile;
    const country = homeOf(known.profile);
    return [{ seatId: seat.id, organizationId: leadId, constituency, ...(country !== undefined && { country }) }];
  }

  private async seat(call: SeatCall, standing: Standing): Promise<PreviewedSeat> {
    const { finder } = this.shares;
    const asOf = call.publishedOn;
    const search = { limit: listLength, asOf, standing: () => standing };
    const { partners: ranked, missing } = seatNeed(call) === 'full' ? nobody : await finder.partnersFor(call, search);
    const shown = arrange(ranked.map(listedPair), arrangePolicy, call.seat.id).slice(0, partnersShown);
    const named = await this.named(shown.map(({ entry }) => entry.id));
    const scorer = finder.local.scorer(asOf);
    const partners = shown.flatMap(({ entry: { id, pair, rank, score }, shownAt, placedBy }): PreviewedPartner[] => {
      const organization = named.get(id);
      if (!organization) return [];
      const explanation = explain(pair, scorer, finder.local.ranking.statistics.version);
      return [{ organization, rank, shownAt, placedBy, score, explanation }];
    });
    return { seat: call.seat, reached: ranked.length, partners, missing };
  }

  private async named(ids: readonly string[]): Promise<ReadonlyMap<string, NamedOrganization>> {
    const rows = await this.readModels
      .collection(KnownOrganizations)
      .find({ _id: { $in: [...ids] } }, { projection: namedFields })
      .toArray();
    return new Map(rows.map((row) => [row._id, namedOrganization(row)]));
  }
}
