import { Injectable } from '@nestjs/common';
import type { Organization } from '../../domain/organization/organization.js';
import { OrganizationsRepository } from '../../persistence/organizations.repository.js';

@Injectable()
export class ReadOrganization {
  constructor(private readonly organizations: OrganizationsRepository) {}

  /** @throws Refusal not_found */
  async execute(id: string): Promise<Organization> {
    return this.organizations.get(id);
  }
}
