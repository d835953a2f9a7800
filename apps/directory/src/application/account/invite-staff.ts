import { Audit } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, requireSecretariat } from '../../domain/access/actor.js';
import type { Account } from '../../domain/account/account.js';
import { normalizeEmail } from '../../domain/account/email-address.js';
import { Refusal } from '../../domain/refusal.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { InvitePerson, type PersonToInvite } from './invite-person.js';

/** The secretariat's own people: secretariat, verifiers, auditors. */
@Injectable()
export class InviteStaff {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly invitation: InvitePerson,
    private readonly audit: Audit,
  ) {}

  /** @throws Refusal forbidden, address_in_use, too_many_attempts */
  async execute(person: PersonToInvite, actor: Actor): Promise<Account> {
    requireSecretariat(actor);
    return this.unitOfWork.run(async (tx) => {
      if (await this.accounts.findByEmail(normalizeEmail(person.email), tx)) throw new Refusal('address_in_use');
      const account = await this.invitation.open(person, tx);
      await this.invitation.welcome(account, tx);
      await this.audit.record(tx, { action: 'staff_invited', subject: account.id });
      return account;
    });
  }
}
