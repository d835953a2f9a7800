import { Audit } from '#http';
import { UnitOfWork } from '#persistence';
import type { OrganizationRole } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import { type Actor, requireAdministrator } from '../../domain/access/actor.js';
import type { Roster } from '../../domain/organization/roster.js';
import { Refusal } from '../../domain/refusal.js';
import { MemberAccess } from './member-access.js';
import { Membership } from './membership.js';

export interface ChangeMemberRolesCommand {
  readonly organizationId: string;
  readonly personId: string;
  /** Of the roster. */
  readonly version: number;
  readonly roles: readonly OrganizationRole[];
}

@Injectable()
export class ChangeMemberRoles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: MemberAccess,
    private readonly membership: Membership,
    private readonly audit: Audit,
  ) {}

  /** Tokens that still say a role that was taken away are refused. @throws Refusal last_administrator, stale_version */
  async execute({ organizationId, personId, version, roles }: ChangeMemberRolesCommand, actor: Actor): Promise<Roster> {
    return this.unitOfWork.run(async (tx) => {
      const roster = await this.access.toMember(organizationId, personId, actor, tx);
      requireAdministrator(actor, organizationId);
      if (roster.version !== version) throw new Refusal('stale_version');
      const entry = { action: 'member_roles_changed', subject: organizationId, concerning: personId };
      await this.audit.record(tx, entry);
      return this.membership.changeRoles(organizationId, personId, roles, tx);
    });
  }
}
