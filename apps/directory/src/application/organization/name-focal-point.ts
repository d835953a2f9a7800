import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, requireAdministrator } from '../../domain/access/actor.js';
import { type FocalPoint, type Roster, withFocalPoint } from '../../domain/organization/roster.js';
import { OrganizationsRepository } from '../../persistence/organizations.repository.js';
import { Membership } from './membership.js';

export interface NameFocalPointCommand {
  readonly organizationId: string;
  readonly personId: string;
  readonly focalPoint: FocalPoint;
}

/** Whom notices to the organisation reach. */
@Injectable()
export class NameFocalPoint {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationsRepository,
    private readonly membership: Membership,
  ) {}

  /** Naming one again changes remit, capacity and deputies. @throws Refusal not_found, forbidden, not_a_member, deputy_of_oneself */
  async name({ organizationId, personId, focalPoint }: NameFocalPointCommand, actor: Actor): Promise<Roster> {
    return this.unitOfWork.run(async (tx) => {
      await this.organizations.get(organizationId, tx);
      requireAdministrator(actor, organizationId);
      const named = (roster: Roster): Roster => withFocalPoint(roster, personId, focalPoint);
      return this.membership.change(organizationId, personId, named, tx);
    });
  }

  /** @throws Refusal not_found, forbidden, last_focal_point */
  async relieve(organizationId: string, personId: string, actor: Actor): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await this.organizations.get(organizationId, tx);
      requireAdministrator(actor, organizationId);
      await this.membership.relieve(organizationId, personId, tx);
    });
  }
}
