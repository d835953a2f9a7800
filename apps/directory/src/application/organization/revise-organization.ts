import { OrganizationProfileRevised } from '#contracts';
import { Clock } from '#messaging';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, requireEditor } from '../../domain/access/actor.js';
import { type Organization, type ProfileChanges, revised } from '../../domain/organization/organization.js';
import { Refusal } from '../../domain/refusal.js';
import { OrganizationsRepository } from '../../persistence/organizations.repository.js';
import { expectAge } from './expect-age.js';

export interface ReviseOrganizationCommand {
  readonly organizationId: string;
  /** The version that the change was made from. */
  readonly version: number;
  readonly changes: ProfileChanges;
}

@Injectable()
export class ReviseOrganization {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal not_found, forbidden, stale_version */
  async execute({ organizationId, version, changes }: ReviseOrganizationCommand, actor: Actor): Promise<Organization> {
    return this.unitOfWork.run(async (tx) => {
      const organization = await this.organizations.get(organizationId, tx);
      requireEditor(actor, organizationId);
      if (organization.version !== version) throw new Refusal('stale_version');
      const after = revised(organization, changes, this.clock.now());
      await this.organizations.save(after, tx);
      expectAge(organizationId, after.confirmedAt, tx);
      tx.emit(OrganizationProfileRevised, organizationId, {
        organizationId,
        version: after.version,
        profile: after.profile,
      });
      return after;
    });
  }
}
