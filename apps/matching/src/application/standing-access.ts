import { Injectable } from '@nestjs/common';
import { type Caller, notFound } from '#http';
import { ReadModels } from '#messaging';
import { isConfidential } from '../domain/seat-call.js';
import type { Standing } from '../domain/gates.js';
import type { PartnerRecord } from '../persistence/partner-record.schema.js';
import { PartnerRecordsRepository } from '../persistence/partner-records.repository.js';
import { KnownInitiatives, type KnownOrganization, KnownOrganizations } from '../persistence/read-models.js';
import { standingOf } from '../persistence/records.js';
import { type CalledInitiative, isCalled, leadsOf } from './suggestion-access.js';

export interface StandingQuery {
  readonly initiativeId: string;
  readonly organizationId: string;
}

/**
 * - `organization`: it asks about itself, and reads everything
 * - `lead`: looks for partners; the secretariat reads like one
 * - `break_glass`: the secretariat with a reason, reads everything
 */
export type StandingReader = 'organization' | 'lead' | 'break_glass';

export interface OpenedStanding {
  readonly initiative: CalledInitiative;
  readonly organization: KnownOrganization;
  readonly standing: Standing;
  readonly record: PartnerRecord | undefined;
  readonly reader: StandingReader;
  /** Whether the organisation itself may know of the initiative. */
  readonly isKnownToOrganization: boolean;
}

/** Who may ask how an organisation stands towards an initiative, and how much of the answer is theirs. */
@Injectable()
export class StandingAccess {
  constructor(
    private readonly readModels: ReadModels,
    private readonly records: PartnerRecordsRepository,
  ) {}

  /** @throws Problem 404 */
  async open({ initiativeId, organizationId }: StandingQuery, caller: Caller): Promise<OpenedStanding> {
    const initiative = await this.readModels.collection(KnownInitiatives).findOne({ _id: initiativeId });
    const organization = await this.readModels.collection(KnownOrganizations).findOne({ _id: organizationId });
    if (!initiative || !isCalled(initiative) || !organization) throw notFound();
    const record = await this.records.find(initiativeId, organizationId);
    const standing = standingOf(initiative, record ? [record] : []);
    const isKnownToOrganization = !isConfidential(initiative.call) || wasBroughtIn(organizationId, standing);
    const reader = readerOf(caller, initiative, isKnownToOrganization && organizationId);
    if (!reader) throw notFound();
    return { initiative, organization, standing, record, reader, isKnownToOrganization };
  }
}

function wasBroughtIn(organizationId: string, { sharedWith, approached, members }: Standing): boolean {
  return sharedWith.has(organizationId) || approached.has(organizationId) || members.has(organizationId);
}

/** Who belongs to both sides reads for the one acted for. */
function readerOf(caller: Caller, initiative: CalledInitiative, asking: string | false): StandingReader | undefined {
  if (caller.breakGlass !== undefined) return 'break_glass';
  const isLead = leadsOf(initiative).some((organization) => caller.isMemberOf(organization));
  const isConcerned = asking !== false && caller.isMemberOf(asking);
  if (isConcerned && (!isLead || caller.actingFor === asking)) return 'organization';
  if (isLead) return 'lead';
  return caller.isSecretariat && !isConfidential(initiative.call) ? 'lead' : undefined;
}
