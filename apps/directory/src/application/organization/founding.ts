import { OrganizationRegistered } from '#contracts';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Organization } from '../../domain/organization/organization.js';
import { OrganizationsRepository } from '../../persistence/organizations.repository.js';
import { expectAge } from './expect-age.js';
import { Membership } from './membership.js';

@Injectable()
export class Founding {
  constructor(
    private readonly organizations: OrganizationsRepository,
    private readonly membership: Membership,
  ) {}

  /** Keeps a new organisation, with its first member. */
  async found(organization: Organization, registeredBy: string, tx: Tx): Promise<void> {
    const { id: organizationId, version, profile, confirmedAt } = organization;
    await this.organizations.add(organization, tx);
    expectAge(organizationId, confirmedAt, tx);
    tx.emit(OrganizationRegistered, organizationId, { organizationId, version, registeredBy, profile });
    await this.membership.found(organizationId, registeredBy, tx);
  }
}
