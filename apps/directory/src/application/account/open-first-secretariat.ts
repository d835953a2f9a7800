import { Config } from '#config';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { normalizeEmail } from '../../domain/account/email-address.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { PasswordHasher } from '../password-hasher.js';
import { AccountOpener } from './account-opener.js';
import { PasswordMail } from './password-mail.js';

const firstPreferences = { language: 'es', timeZone: 'UTC' };

/** The account with which an installation begins; later starts find one and do nothing. */
@Injectable()
export class OpenFirstSecretariat {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly opener: AccountOpener,
    private readonly hasher: PasswordHasher,
    private readonly mail: PasswordMail,
  ) {}

  /** Without a password in the configuration, a code to set one is mailed. */
  async run({ ALIANZA_ADMIN_EMAIL, ALIANZA_ADMIN_PASSWORD }: Config, tx: Tx): Promise<void> {
    if (ALIANZA_ADMIN_EMAIL === undefined || (await this.accounts.hasSecretariat(tx))) return;
    const email = normalizeEmail(ALIANZA_ADMIN_EMAIL);
    if (await this.accounts.findByEmail(email, tx)) return;
    const account = await this.opener.openInvited({ ...firstPreferences, email, platformRoles: ['secretariat'] }, tx);
    if (ALIANZA_ADMIN_PASSWORD === undefined) return this.mail.invite(account, tx);
    await this.opener.setPassword(account.id, await this.hasher.hash(ALIANZA_ADMIN_PASSWORD), tx);
  }
}
