import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Organization, type Profile, registered } from '../../domain/organization/organization.js';
import { Stamps } from '../stamps.js';
import { Founding } from './founding.js';
import { type SimilarOrganization, SimilarOrganizations } from './similar-organizations.js';

export interface RegisteredOrganization {
  readonly organization: Organization;
  /** Perhaps the same body, under another spelling. */
  readonly similar: readonly SimilarOrganization[];
}

@Injectable()
export class RegisterOrganization {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly similar: SimilarOrganizations,
    private readonly founding: Founding,
    private readonly stamps: Stamps,
  ) {}

  /** No legal personality is needed. Who registers administers it and is its focal point. @throws Refusal too_many_organizations */
  async execute(profile: Profile, personId: string): Promise<RegisteredOrganization> {
    const similar = await this.similar.find(profile);
    const { id, at } = this.stamps.next();
    const organization = registered(id, profile, at);
    await this.unitOfWork.run((tx) => this.founding.found(organization, personId, tx));
    return { organization, similar };
  }
}
