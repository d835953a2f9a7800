import { UnitOfWork } from '#persistence';
import type { OrganizationRole } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import { type Actor, isSecretariat, requireAdministrator } from '../../domain/access/actor.js';
import type { Account, Preferences } from '../../domain/account/account.js';
import type { Roster } from '../../domain/organization/roster.js';
import { InvitePerson } from '../account/invite-person.js';
import { MemberAccess } from './member-access.js';
import { Membership } from './membership.js';

export interface AddMemberCommand {
  readonly organizationId: string;
  /** A person who is known, or one to invite. */
  readonly person: { readonly personId: string } | ({ readonly email: string } & Preferences);
  readonly roles: readonly OrganizationRole[];
  readonly focalPoint: boolean;
}

export interface AddedMember {
  readonly account: Account;
  readonly roster: Roster;
}

@Injectable()
export class AddMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: MemberAccess,
    private readonly invitation: InvitePerson,
    private readonly membership: Membership,
  ) {}

  /** @throws Refusal not_found, forbidden, already_member */
  async execute({ organizationId, person, roles, focalPoint }: AddMemberCommand, actor: Actor): Promise<AddedMember> {
    return this.unitOfWork.run(async (tx) => {
      requireAuthority(await this.access.toRoster(organizationId, actor, tx), actor);
      const account = await this.invitation.knownOrInvited(person, tx);
      const roster = await this.membership.join(organizationId, { personId: account.id, roles, focalPoint }, tx);
      return { account, roster };
    });
  }
}

/** Its administrators; the secretariat only for an organisation that has none left. */
function requireAuthority({ organizationId, members }: Roster, actor: Actor): void {
  const orphaned = !members.some(({ roles }) => roles.includes('admin'));
  if (!(orphaned && isSecretariat(actor))) requireAdministrator(actor, organizationId);
}
