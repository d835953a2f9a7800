import { OrganizationSuspended } from '#contracts';
import { Audit } from '#http';
import { Clock } from '#messaging';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, requireSecretariat } from '../../domain/access/actor.js';
import { type Organization, reinstated, suspended } from '../../domain/organization/organization.js';
import { OrganizationsRepository } from '../../persistence/organizations.repository.js';

/** The secretariat's, with a reason that the organisation reads. */
@Injectable()
export class SuspendOrganization {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationsRepository,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws Refusal not_found, forbidden, illegal_transition */
  async suspend(organizationId: string, reason: string, actor: Actor): Promise<Organization> {
    return this.change(organizationId, actor, (organization) => suspended(organization, reason, this.clock.now()));
  }

  /** @throws Refusal not_found, forbidden, illegal_transition */
  async reinstate(organizationId: string, actor: Actor): Promise<Organization> {
    return this.change(organizationId, actor, (organization) => reinstated(organization, this.clock.now()));
  }

  private async change(
    organizationId: string,
    actor: Actor,
    transition: (organization: Organization) => Organization,
  ): Promise<Organization> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.organizations.get(organizationId, tx);
      requireSecretariat(actor);
      const after = transition(before);
      await this.organizations.save(after, tx);
      const isSuspended = after.suspension !== undefined;
      const action = isSuspended ? 'organization_suspended' : 'organization_reinstated';
      await this.audit.record(tx, { action, subject: organizationId, reason: after.suspension?.reason });
      tx.emit(OrganizationSuspended, organizationId, { organizationId, suspended: isSuspended });
      return after;
    });
  }
}
