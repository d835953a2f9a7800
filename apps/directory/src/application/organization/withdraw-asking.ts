import { Audit } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/access/actor.js';
import { Refusal } from '../../domain/refusal.js';
import { InvitePerson } from '../account/invite-person.js';
import { MailedTokens } from '../account/mailed-tokens.js';
import { MemberAccess } from './member-access.js';

/** Takes back that somebody was asked to join: the code in the mail is void, and the person may be asked otherwise. */
@Injectable()
export class WithdrawAsking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: MemberAccess,
    private readonly invitation: InvitePerson,
    private readonly tokens: MailedTokens,
    private readonly audit: Audit,
  ) {}

  /** @throws Refusal not_found, also where nobody waits to be joined by this person; forbidden */
  async execute(
    organizationId: string,
    person: { readonly personId: string } | { readonly email: string },
    actor: Actor,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const roster = await this.access.toRoster(organizationId, actor, tx);
      await this.access.requireMayAdd(roster, actor, tx);
      const asked = await this.invitation.known(person, tx);
      if (!asked || !(await this.tokens.voidAsking(asked.id, organizationId, tx))) throw new Refusal('not_found');
      const entry = { action: 'member_asking_withdrawn', subject: organizationId, concerning: asked.id };
      await this.audit.record(tx, entry);
    });
  }
}
