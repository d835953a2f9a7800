import { Injectable } from '@nestjs/common';
import type { TextByLanguage } from '#contracts';
import { ReadModels } from '#messaging';
import { asSeated } from '../domain/coalition/as-seated.js';
import type { Coalition, OpenTable } from '../domain/coalition/coalition.js';
import { type InstrumentStanding, instrumentStandings } from '../domain/coalition/instrument-standings.js';
import { type Apart, proposeTogether } from '../domain/coalition/propose-together.js';
import { instrumentQuestion } from '../domain/features/instruments.js';
import { tableRulesOf } from '../domain/table-rules-of.js';
import { DeclaredConflicts } from '../persistence/declared-conflicts.js';
import { type ListedPartner, ListedPartners } from '../persistence/listed-partners.js';
import { type KnownOrganization, KnownOrganizations } from '../persistence/read-models.js';
import { seatsFilled, seekingOf } from '../persistence/records.js';
import { Resting } from './resting.js';
import { namedOrganization } from './named-records.js';
import type { CalledInitiative } from './suggestion-access.js';
import type { NamedOrganization } from './suggestion-reading.js';

export interface CoalitionReading {
  readonly initiative: { readonly id: string; readonly title: TextByLanguage };
  readonly coalition: Coalition;
  /** By what those at the table and those suggested have stated. */
  readonly instruments: readonly InstrumentStanding[];
  /** What each is called, by organisation. */
  readonly organizations: ReadonlyMap<string, NamedOrganization>;
  /** The suggestion that a member stands for, by {@link pairKey}. */
  readonly suggestions: ReadonlyMap<string, string>;
}

export const pairKey = (seatId: string, organizationId: string): string => `${seatId}/${organizationId}`;

/** Who could complete an initiative's table together, from its seats' present lists; nothing is written. */
@Injectable()
export class ReadCoalition {
  constructor(
    private readonly readModels: ReadModels,
    private readonly listed: ListedPartners,
    private readonly conflicts: DeclaredConflicts,
    private readonly resting: Resting,
  ) {}

  /** @returns undefined when the initiative looks for nobody */
  async execute(initiative: CalledInitiative): Promise<CoalitionReading | undefined> {
    const { content, leadOrganizationId } = initiative.call;
    if (seekingOf(initiative) === 'nobody' || content.seats.length === 0) return undefined;
    if (await this.resting.isResting(initiative)) return undefined;
    const { places = [] } = initiative;
    const filled = seatsFilled(initiative);
    const partners = await this.listed.ofInitiative(initiative._id);
    const present = [leadOrganizationId, ...places.map(({ organizationId }) => organizationId)];
    const organizations = await this.organizations([...present, ...partners.map((each) => each.organizationId)]);
    const table: OpenTable = {
      seats: content.seats.map((seat) => ({ ...seat, filled: filled[seat.id] ?? 0 })),
      rules: initiative.rules ?? tableRulesOf(content),
      holders: places.flatMap((place) => {
        const known = organizations.get(place.organizationId);
        return known ? [asSeated(place, known.profile)] : [];
      }),
      corridors: content.corridors,
      has: content.has,
      present: present.flatMap((id) => organizations.get(id)?.profile ?? []),
      listed: partners.flatMap((partner) => candidateOf(partner, organizations)),
    };
    return {
      initiative: { id: initiative._id, title: content.title },
      coalition: await proposeTogether(table, await this.apart(initiative, partners)),
      instruments: instrumentStandings(
        instrumentQuestion(content),
        [...organizations.values()].map(({ _id: id, profile }) => ({
          id,
          ...(profile.instruments && { instruments: profile.instruments }),
        })),
      ),
      organizations: new Map([...organizations].map(([id, known]) => [id, namedOrganization(known)])),
      suggestions: new Map(partners.map(({ _id, seatId, organizationId }) => [pairKey(seatId, organizationId), _id])),
    };
  }

  private async apart({ _id }: CalledInitiative, partners: readonly ListedPartner[]): Promise<readonly Apart[]> {
    const ids = [...new Set(partners.map(({ organizationId }) => organizationId))];
    const declared = await this.conflicts.touching({ initiativeId: _id, present: ids });
    return declared.map(({ organizationId, aboutId }) => [organizationId, aboutId]);
  }

  private async organizations(ids: readonly string[]): Promise<ReadonlyMap<string, KnownOrganization>> {
    const rows = await this.readModels
      .collection(KnownOrganizations)
      .find({ _id: { $in: [...new Set(ids)] } })
      .toArray();
    return new Map(rows.map((row) => [row._id, row]));
  }
}

const candidateOf = (
  { seatId, organizationId, score }: ListedPartner,
  organizations: ReadonlyMap<string, KnownOrganization>,
) => {
  const known = organizations.get(organizationId);
  return known ? [{ seatId, organizationId, score, profile: known.profile }] : [];
};
