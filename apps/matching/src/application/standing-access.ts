import { Injectable } from '@nestjs/common';
import { type Caller, notFound } from '#http';
import { ReadModels } from '#messaging';
import { type DeclaredConflict, keptAway } from '../domain/conflicts.js';
import { isConfidential } from '../domain/seat-call.js';
import type { Standing } from '../domain/gates.js';
import type { StandingReader } from '../domain/told-gates.js';
import { DeclaredConflicts } from '../persistence/declared-conflicts.js';
import type { PartnerRecord } from '../persistence/partner-record.schema.js';
import { PartnerRecordsRepository } from '../persistence/partner-records.repository.js';
import { KnownInitiatives, type KnownOrganization, KnownOrganizations } from '../persistence/read-models.js';
import { standingOf, tableOf } from '../persistence/records.js';
import { Resting } from './resting.js';
import { type CalledInitiative, isCalled, leadsOf } from './suggestion-access.js';

export interface StandingQuery {
  readonly initiativeId: string;
  readonly organizationId: string;
}

export interface OpenedStanding {
  readonly initiative: CalledInitiative;
  readonly organization: KnownOrganization;
  readonly standing: Standing;
  readonly record: PartnerRecord | undefined;
  /** That keep the organisation away, whoever declared them. */
  readonly conflicts: readonly DeclaredConflict[];
  readonly reader: StandingReader;
  /** Whether the organisation itself may know of the initiative. */
  readonly isKnownToOrganization: boolean;
  /** Whoever speaks for the initiative is suspended: it looks for nobody. */
  readonly rests: boolean;
}

/** Who may ask how an organisation stands towards an initiative, and how much of the answer is theirs. */
@Injectable()
export class StandingAccess {
  constructor(
    private readonly readModels: ReadModels,
    private readonly records: PartnerRecordsRepository,
    private readonly declared: DeclaredConflicts,
    private readonly resting: Resting,
  ) {}

  /** @throws Problem 404 */
  async open({ initiativeId, organizationId }: StandingQuery, caller: Caller): Promise<OpenedStanding> {
    const initiative = await this.readModels.collection(KnownInitiatives).findOne({ _id: initiativeId });
    const organization = await this.readModels.collection(KnownOrganizations).findOne({ _id: organizationId });
    if (!initiative || !isCalled(initiative) || !organization) throw notFound();
    const record = await this.records.find(initiativeId, organizationId);
    const table = tableOf(initiative);
    const declared = await this.declared.touching(table);
    const standing = standingOf(initiative, record ? [record] : [], declared);
    const conflicts = keptAway(table, declared).get(organizationId) ?? [];
    const isKnownToOrganization = !isConfidential(initiative.call) || wasBroughtIn(organizationId, standing);
    const reader = readerOf(caller, initiative, isKnownToOrganization && organizationId);
    if (!reader) throw notFound();
    const rests = await this.resting.isResting(initiative);
    return { initiative, organization, standing, record, conflicts, reader, isKnownToOrganization, rests };
  }
}

/** Whether the coordinator has shown it the initiative, or it is in the alliance or on its way. */
export function wasBroughtIn(organizationId: string, { sharedWith, approached, members }: Standing): boolean {
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
