import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Account, PlatformRole, Preferences } from '../../domain/account/account.js';
import { normalizeEmail } from '../../domain/account/email-address.js';
import { Refusal } from '../../domain/refusal.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { AccountOpener } from './account-opener.js';
import { PasswordMail } from './password-mail.js';

export type PersonToInvite = { readonly email: string; readonly platformRoles?: readonly PlatformRole[] } & Preferences;

@Injectable()
export class InvitePerson {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly opener: AccountOpener,
    private readonly mail: PasswordMail,
  ) {}

  /**
   * The account of the person; for an address without one, a new one whose owner is mailed a code to set a password.
   * @throws Refusal not_found: no such person, or deactivated
   */
  async knownOrInvited(person: { readonly personId: string } | PersonToInvite, tx: Tx): Promise<Account> {
    const known =
      'personId' in person
        ? await this.accounts.get(person.personId, tx)
        : await this.accounts.findByEmail(normalizeEmail(person.email), tx);
    if (known?.status === 'deactivated') throw new Refusal('not_found');
    if (known) return known;
    if ('personId' in person) throw new Refusal('not_found');
    const account = await this.opener.openInvited({ ...person, email: normalizeEmail(person.email) }, tx);
    await this.mail.invite(account, tx);
    return account;
  }
}
