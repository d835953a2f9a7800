import { OrganizationRegistered } from '#contracts';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Organization, type Profile, registered } from '../../domain/organization/organization.js';
import { OrganizationsRepository } from '../../persistence/organizations.repository.js';
import { Stamps } from '../stamps.js';
import { Membership } from './membership.js';

@Injectable()
export class RegisterOrganization {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationsRepository,
    private readonly membership: Membership,
    private readonly stamps: Stamps,
  ) {}

  /** No legal personality is needed. Who registers administers it and is its focal point. */
  async execute(profile: Profile, personId: string): Promise<Organization> {
    const { id: organizationId, at } = this.stamps.next();
    const organization = registered(organizationId, profile, at);
    const { version } = organization;
    await this.unitOfWork.run(async (tx) => {
      await this.organizations.add(organization, tx);
      tx.emit(OrganizationRegistered, organizationId, { organizationId, version, registeredBy: personId, profile });
      await this.membership.found(organizationId, personId, tx);
    });
    return organization;
  }
}
