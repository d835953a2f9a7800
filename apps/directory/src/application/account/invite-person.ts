import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Account, PlatformRole, Preferences } from '../../domain/account/account.js';
import { normalizeEmail } from '../../domain/account/email-address.js';
import { Refusal } from '../../domain/refusal.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { AttemptLimiter } from '../access/attempt-limiter.js';
import { AccountOpener } from './account-opener.js';
import { PasswordMail } from './password-mail.js';

export type PersonToInvite = { readonly email: string; readonly platformRoles?: readonly PlatformRole[] } & Preferences;

@Injectable()
export class InvitePerson {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly opener: AccountOpener,
    private readonly mail: PasswordMail,
    private readonly limiter: AttemptLimiter,
  ) {}

  /**
   * The account of a person, by id or address; undefined for an address that has none.
   * @throws Refusal not_found: no such person, or deactivated
   */
  async known(
    person: { readonly personId: string } | { readonly email: string },
    tx: Tx,
  ): Promise<Account | undefined> {
    const known =
      'personId' in person
        ? await this.accounts.get(person.personId, tx)
        : await this.accounts.findByEmail(normalizeEmail(person.email), tx);
    if (known?.status === 'deactivated') throw new Refusal('not_found');
    return known;
  }

  /** A new account, whose owner is to be welcomed. @throws Refusal too_many_attempts */
  async open(person: PersonToInvite, tx: Tx): Promise<Account> {
    const email = normalizeEmail(person.email);
    await this.admitMail(email, tx);
    return this.opener.openInvited({ ...person, email }, tx);
  }

  /** Mails a code to set a password; once the person was added to the organisation that asks. */
  async welcome(account: Account, tx: Tx): Promise<void> {
    await this.mail.invite(account, tx);
  }

  /** Whoever asks, an address is sent a few mails only in a while. @throws Refusal too_many_attempts */
  async admitMail(email: string, tx: Tx): Promise<void> {
    await this.limiter.admitMail(email, tx);
  }
}
