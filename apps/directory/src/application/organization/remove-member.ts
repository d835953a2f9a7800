import { Audit } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, requireAdministrator } from '../../domain/access/actor.js';
import { MemberAccess } from './member-access.js';
import { Membership } from './membership.js';

@Injectable()
export class RemoveMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: MemberAccess,
    private readonly membership: Membership,
    private readonly audit: Audit,
  ) {}

  /** By an administrator, or by the person who leaves. @throws Refusal not_found, forbidden, last_administrator */
  async execute(organizationId: string, personId: string, actor: Actor): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await this.access.toMember(organizationId, personId, actor, tx);
      if (personId !== actor.personId || actor.byKey) requireAdministrator(actor, organizationId);
      await this.membership.leave(organizationId, personId, tx);
      await this.audit.record(tx, { action: 'member_removed', subject: organizationId, concerning: personId });
    });
  }
}
