import { Injectable } from '@nestjs/common';
import { type Caller, notFound } from '#http';
import { ReadModels } from '#messaging';
import { KnownInitiatives, type KnownOrganization, KnownOrganizations } from '../persistence/read-models.js';
import {
  type OpportunityPosition,
  type StoredSuggestion,
  SuggestionsRepository,
} from '../persistence/suggestions.repository.js';
import { type CalledInitiative, isCalled, isShownToPartner, type OpenedSuggestion } from './suggestion-access.js';
import { freshness, namedOrganization } from './named-records.js';
import type { SuggestionReading } from './suggestion-reading.js';

/** Lists of suggestions for either side, with the names of what they speak of. */
@Injectable()
export class FindSuggestions {
  constructor(
    private readonly readModels: ReadModels,
    private readonly suggestions: SuggestionsRepository,
  ) {}

  /**
   * A seat's list as shown, for those who look for partners.
   * @param after place of the last one seen
   * @throws Problem 404 for a seat of another initiative
   */
  async partners(
    initiative: CalledInitiative,
    seatId: string,
    limit: number,
    after?: number,
  ): Promise<readonly SuggestionReading[]> {
    if (!initiative.call.content.seats.some(({ id }) => id === seatId)) throw notFound();
    const found = await this.suggestions.list(seatId, limit, after);
    const organizations = await this.organizations(found);
    return found.flatMap((suggestion) => {
      const organization = organizations.get(suggestion.organizationId);
      return organization
        ? [reading({ suggestion, initiative, side: 'lead', state: suggestion.state }, organization)]
        : [];
    });
  }

  /**
   * What is suggested to an organisation, best first, as far as it may know of it. A row that it may not see any more
   * is undefined, so that pages keep their length.
   * @throws Problem 404 for those who do not belong to it
   */
  async opportunities(
    organizationId: string,
    caller: Caller,
    limit: number,
    after?: OpportunityPosition,
  ): Promise<readonly { readonly position: OpportunityPosition; readonly reading?: SuggestionReading }[]> {
    if (!caller.isMemberOf(organizationId)) throw notFound();
    const found = await this.suggestions.opportunities(organizationId, limit, after);
    const organization = (await this.organizations(found)).get(organizationId);
    const initiatives = await this.initiatives(found);
    return found.map((suggestion) => {
      const position = { score: suggestion.score, id: suggestion.id };
      const initiative = initiatives.get(suggestion.initiativeId);
      if (!organization || !initiative || !isShownToPartner(suggestion, initiative)) return { position };
      return {
        position,
        reading: reading({ suggestion, initiative, side: 'partner', state: suggestion.state }, organization),
      };
    });
  }

  /** @throws Problem 404 */
  async one(opened: OpenedSuggestion): Promise<SuggestionReading> {
    const { suggestion } = opened;
    const organization = (await this.organizations([suggestion])).get(suggestion.organizationId);
    if (!organization) throw notFound();
    return reading(opened, organization);
  }

  private async organizations(found: readonly StoredSuggestion[]): Promise<ReadonlyMap<string, KnownOrganization>> {
    const ids = [...new Set(found.map(({ organizationId }) => organizationId))];
    const rows = await this.readModels
      .collection(KnownOrganizations)
      .find({ _id: { $in: ids } })
      .toArray();
    return new Map(rows.map((row) => [row._id, row]));
  }

  private async initiatives(found: readonly StoredSuggestion[]): Promise<ReadonlyMap<string, CalledInitiative>> {
    const ids = [...new Set(found.map(({ initiativeId }) => initiativeId))];
    const rows = await this.readModels
      .collection(KnownInitiatives)
      .find({ _id: { $in: ids } })
      .toArray();
    return new Map(rows.filter(isCalled).map((row) => [row._id, row]));
  }
}

const reading = (
  { suggestion, initiative, side, state }: OpenedSuggestion,
  organization: KnownOrganization,
): SuggestionReading => ({
  suggestion,
  side,
  state,
  initiative: { id: initiative._id, title: initiative.call.content.title, ...freshness(initiative) },
  organization: namedOrganization(organization),
});
