import type { TextByLanguage } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { KnownOrganizations } from './known-organizations.js';

/** The names of all who ever sat in an alliance, coordinate or lead it: whoever a record of it speaks of. */
@Injectable()
export class NameOrganizations {
  constructor(private readonly organizations: KnownOrganizations) {}

  async of({ record: { alliance } }: StoredAlliance): Promise<ReadonlyMap<string, TextByLanguage>> {
    const seated = alliance.places.map(({ organizationId }) => organizationId);
    return this.organizations.namesOf([...seated, alliance.coordinator.organizationId, alliance.leadOrganizationId]);
  }
}
