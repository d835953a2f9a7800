import { UnitOfWork } from '#persistence';
import type { OrganizationRole } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/access/actor.js';
import type { Account } from '../../domain/account/account.js';
import type { Roster } from '../../domain/organization/roster.js';
import { MemberAccess } from './member-access.js';
import { MemberEntry, type PersonToAdd } from './member-entry.js';
import { Membership } from './membership.js';

export interface AddMemberCommand {
  readonly organizationId: string;
  readonly person: PersonToAdd;
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
    private readonly entry: MemberEntry,
    private readonly membership: Membership,
  ) {}

  /**
   * Undefined when the person has an account, and was asked: it becomes a member by its own word.
   * @throws Refusal not_found, forbidden, already_member, already_asked, too_many_attempts
   */
  async execute(
    { organizationId, person, roles, focalPoint }: AddMemberCommand,
    actor: Actor,
  ): Promise<AddedMember | undefined> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.access.toRoster(organizationId, actor, tx);
      await this.access.requireMayAdd(before, actor, tx);
      const account = await this.entry.open(before, person, { roles, focalPoint }, tx);
      if (!account) return undefined;
      const roster = await this.membership.join(organizationId, { personId: account.id, roles, focalPoint }, tx);
      await this.entry.welcome(account, tx);
      return { account, roster };
    });
  }
}
