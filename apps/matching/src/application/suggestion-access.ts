import { Injectable } from '@nestjs/common';
import { type Caller, conflict, forbidden, notFound } from '#http';
import { ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import { isConfidential } from '../domain/seat-call.js';
import type { Suggestion, SuggestionState } from '../domain/suggestion.js';
import { PartnerRecordsRepository } from '../persistence/partner-records.repository.js';
import {
  type KnownInitiative,
  KnownInitiatives,
  KnownOrganizations,
  type PublishedCall,
} from '../persistence/read-models.js';
import { type StoredSuggestion, SuggestionsRepository } from '../persistence/suggestions.repository.js';
import type { ReadingSide } from './suggestion-reading.js';

/** An initiative of which the call has arrived. */
export type CalledInitiative = KnownInitiative & { readonly call: PublishedCall };

export interface OpenedSuggestion {
  readonly suggestion: StoredSuggestion;
  readonly initiative: CalledInitiative;
  readonly side: ReadingSide;
  /** As this side may know it. */
  readonly state: SuggestionState;
}

/** Who may read and who may act on suggestions; what one may not read does not exist. */
@Injectable()
export class SuggestionAccess {
  constructor(
    private readonly readModels: ReadModels,
    private readonly suggestions: SuggestionsRepository,
    private readonly records: PartnerRecordsRepository,
  ) {}

  /**
   * The initiative, for those who look for its partners, and for the secretariat unless it is confidential.
   * @throws Problem 404
   */
  async toPartnersOf(initiativeId: string, caller: Caller): Promise<CalledInitiative> {
    const initiative = await this.initiative(initiativeId);
    if (!initiative || !(isLead(caller, initiative) || isOverseer(caller, initiative))) throw notFound();
    return initiative;
  }

  /** @throws Problem 404 */
  async toReader(id: string, caller: Caller, tx?: Tx): Promise<OpenedSuggestion> {
    const suggestion = await this.suggestions.find(id, tx);
    const initiative = suggestion && (await this.initiative(suggestion.initiativeId, tx));
    const side = initiative && sideOf(caller, suggestion, initiative);
    if (!side) throw notFound();
    return { suggestion, initiative, side, state: await this.stateFor(suggestion, side, tx) };
  }

  /**
   * The suggestion, for somebody who may act on it for the organisation of that side.
   * @throws Problem 404, 403 for one who may only read, or 409 for a lead that is suspended
   */
  async toActor(id: string, caller: Caller, tx: Tx): Promise<OpenedSuggestion> {
    const opened = await this.toReader(id, caller, tx);
    const { suggestion, initiative, side } = opened;
    const organizations = side === 'lead' ? leadsOf(initiative) : [suggestion.organizationId];
    const actors = organizations.filter((organization) => caller.mayEdit(organization));
    if (actors.length === 0) throw forbidden('not_an_editor');
    // What it said no to itself an organisation may go on saying.
    if (side === 'lead') await this.refuseSuspended(actors, tx);
    return opened;
  }

  /** Whoever else coordinates goes on; a lead that is suspended begins nothing. */
  private async refuseSuspended(actors: readonly string[], { session }: Tx): Promise<void> {
    const rows = await this.readModels
      .collection(KnownOrganizations)
      .find({ _id: { $in: [...actors] }, suspended: true }, { session, projection: { _id: 1 } })
      .toArray();
    const [first] = rows;
    if (first && rows.length === actors.length) throw conflict('organization_suspended', { organizationId: first._id });
  }

  async initiative(_id: string, tx?: Tx): Promise<CalledInitiative | undefined> {
    const found = await this.readModels.collection(KnownInitiatives).findOne({ _id }, { session: tx?.session });
    return found && isCalled(found) ? found : undefined;
  }

  /** A dismissal is told to the organisation concerned; to a lead that did not make it, it is just not available. */
  private async stateFor(
    { state, initiativeId, organizationId }: Suggestion,
    side: ReadingSide,
    tx: Tx | undefined,
  ): Promise<SuggestionState> {
    if (state !== 'dismissed' || side === 'partner') return state;
    const record = await this.records.find(initiativeId, organizationId, tx);
    return record?.dismissal?.by === 'lead' ? 'dismissed' : 'stale';
  }
}

export const isCalled = (initiative: KnownInitiative): initiative is CalledInitiative => initiative.call !== undefined;

/**
 * Whether a partner may know of its suggestion. What is confidential now is hidden until it is worked out for this version
 * of it whether the partner may.
 */
export function isShownToPartner(
  {
    openToPartner,
    initiativeVersion,
    openIn = initiativeVersion,
  }: Pick<Suggestion, 'openToPartner' | 'initiativeVersion' | 'openIn'>,
  { call }: CalledInitiative,
): boolean {
  return openToPartner && (!isConfidential(call) || openIn === call.version);
}

/** Who belongs to both organisations reads for the one acted for. */
function sideOf(caller: Caller, suggestion: Suggestion, initiative: CalledInitiative): ReadingSide | undefined {
  const { organizationId } = suggestion;
  const asPartner = caller.isMemberOf(organizationId) && isShownToPartner(suggestion, initiative);
  const asLead = isLead(caller, initiative);
  if (asPartner && (!asLead || caller.actingFor === organizationId)) return 'partner';
  return asLead || isOverseer(caller, initiative) ? 'lead' : undefined;
}

export const leadsOf = ({ call, coordinatorOrganizationId }: CalledInitiative): readonly string[] => [
  call.leadOrganizationId,
  ...(coordinatorOrganizationId === undefined ? [] : [coordinatorOrganizationId]),
];

const isLead = (caller: Caller, initiative: CalledInitiative): boolean =>
  leadsOf(initiative).some((organization) => caller.isMemberOf(organization));

/** Private records are not open to the secretariat without a reason and an audit. */
const isOverseer = (caller: Caller, { call }: CalledInitiative): boolean =>
  caller.isSecretariat && !isConfidential(call);
