import { Injectable } from '@nestjs/common';
import { StandingOpenedBySecretariat } from '#contracts';
import { Audit, BreakGlass, type Caller } from '#http';
import { type Tx, UnitOfWork } from '#persistence';
import { isConfidential } from '../domain/seat-call.js';
import type { OpenedStanding } from './standing-access.js';
import { leadsOf } from './suggestion-access.js';

/** As many as an owner is shown. */
const mostShown = 20;

export interface Opening {
  readonly at: Date;
  readonly reason: string;
}

/** The secretariat's way to what only the owners read of a standing: audited, and the owners are told. */
@Injectable()
export class OpenStanding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly glass: BreakGlass,
    private readonly audit: Audit,
  ) {}

  /** Before anything is shown: what cannot be written down is not read. */
  async execute(opened: OpenedStanding, caller: Caller): Promise<void> {
    const { initiative, organization } = opened;
    const records = privateRecords(opened);
    const ownerIds = [...new Set(records.map(({ ownerId }) => ownerId))];
    const declarerIds = declarersOf(opened).filter((id) => !leadsOf(initiative).includes(id));
    const data = { initiativeId: initiative._id, organizationId: organization._id, ownerIds, declarerIds };
    const tell = (tx: Tx): void => tx.emit(StandingOpenedBySecretariat, organization._id, data);
    await this.unitOfWork.run(async () => {
      for (const [at, { id }] of records.entries()) await this.glass.opens(caller, id, at === 0 ? tell : tellOnce);
    });
  }

  /** When and why the secretariat read a record; for its owner. Newest first. */
  async openingsOf(recordId: string): Promise<readonly Opening[]> {
    const rows = await this.audit.list(recordId, undefined, mostShown);
    return rows.flatMap(({ action, at, reason = '' }) => (action === 'break_glass_read' ? [{ at, reason }] : []));
  }
}

/** One event tells of all the records. */
const tellOnce = (): void => undefined;

/**
 * What the organisation alone reads, what others declared about it, and the initiative where others may not know of it,
 * each with its owner.
 */
function privateRecords(opened: OpenedStanding) {
  const { initiative, organization, isKnownToOrganization } = opened;
  const { _id, call } = initiative;
  const ofOrganization = { id: organization._id, ownerId: organization._id };
  return [
    // An organisation that must not know of a confidential initiative has nothing there that it could be told of.
    ...(isKnownToOrganization ? [ofOrganization] : []),
    ...declarersOf(opened).map((id) => ({ id, ownerId: id })),
    ...(isConfidential(call) ? [{ id: _id, ownerId: call.leadOrganizationId }] : []),
  ];
}

/** The others who declared a conflict that keeps the organisation away. */
function declarersOf({ organization, conflicts }: OpenedStanding): readonly string[] {
  const declarers = new Set(conflicts.map(({ organizationId }) => organizationId));
  declarers.delete(organization._id);
  return [...declarers];
}
