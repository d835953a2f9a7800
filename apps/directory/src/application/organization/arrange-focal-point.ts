import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, requireOneselfOrAdministrator } from '../../domain/access/actor.js';
import { type FocalPoint, knownFocalPoint, type Roster, withFocalPoint } from '../../domain/organization/roster.js';
import { Refusal } from '../../domain/refusal.js';
import { RostersRepository } from '../../persistence/rosters.repository.js';
import { Membership } from './membership.js';

export interface ArrangeFocalPointCommand {
  readonly organizationId: string;
  readonly personId: string;
  /** Of the roster. */
  readonly version: number;
  /** What is absent stays as it is. */
  readonly changes: Partial<Pick<FocalPoint, 'capacity' | 'deputies'>>;
}

/** How much time a focal point has and who stands in; said by itself, or by an administrator. */
@Injectable()
export class ArrangeFocalPoint {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rosters: RostersRepository,
    private readonly membership: Membership,
  ) {}

  /** @throws Refusal not_found, forbidden, stale_version, not_a_member, deputy_of_oneself */
  async execute(
    { organizationId, personId, version, changes }: ArrangeFocalPointCommand,
    actor: Actor,
  ): Promise<Roster> {
    return this.unitOfWork.run(async (tx) => {
      const focalPoint = knownFocalPoint(await this.rosters.get(organizationId, tx), personId);
      requireOneselfOrAdministrator(actor, organizationId, personId);
      const arranged = (roster: Roster): Roster => {
        if (roster.version !== version) throw new Refusal('stale_version');
        return withFocalPoint(roster, personId, { ...focalPoint, ...changes });
      };
      return this.membership.change(organizationId, personId, arranged, tx);
    });
  }
}
