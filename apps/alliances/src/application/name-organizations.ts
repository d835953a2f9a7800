import type { TextByLanguage } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { KnownOrganizations } from './known-organizations.js';

/** The names of all who ever sat in an alliance, coordinate or lead it: whoever a record of it speaks of. */
@Injectable()
export class NameOrganizations {
  constructor(private readonly organizations: KnownOrganizations) {}

  /** @param others whom the record speaks of besides */
  async of(
    { record: { alliance } }: StoredAlliance,
    others: readonly string[] = [],
  ): Promise<ReadonlyMap<string, TextByLanguage>> {
    const seated = alliance.places.map(({ organizationId }) => organizationId);
    const { coordinator, leadOrganizationId } = alliance;
    return this.organizations.namesOf([...seated, coordinator.organizationId, leadOrganizationId, ...others]);
  }
}
