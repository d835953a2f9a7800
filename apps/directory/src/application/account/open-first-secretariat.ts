import { type Config, ConfigurationError } from '#config';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { deactivated } from '../../domain/account/account.js';
import { normalizeEmail } from '../../domain/account/email-address.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { AccessRevocation } from '../access/access-revocation.js';
import { PasswordHasher } from '../password-hasher.js';
import { AccountOpener } from './account-opener.js';
import { PasswordMail } from './password-mail.js';
import { PasswordSetter } from './password-setter.js';

const firstPreferences = { language: 'es', timeZone: 'UTC' };

/** The account with which an installation begins; later starts find somebody who can sign in, and do nothing. */
@Injectable()
export class OpenFirstSecretariat {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly opener: AccountOpener,
    private readonly hasher: PasswordHasher,
    private readonly mail: PasswordMail,
    private readonly setter: PasswordSetter,
    private readonly revocation: AccessRevocation,
  ) {}

  /**
   * Without a password in the configuration, a code to set one is mailed. Until somebody has set one, another address or
   * a password that is given later counts: the first may have been mistyped, or the mail lost.
   * Whoever reads the mails of the address before gets in no more, with no code of them.
   * @throws ConfigurationError for the address of somebody else
   */
  async run({ ALIANZA_ADMIN_EMAIL, ALIANZA_ADMIN_PASSWORD }: Config, tx: Tx): Promise<void> {
    if (ALIANZA_ADMIN_EMAIL === undefined || (await this.accounts.hasActiveSecretariat(tx))) return;
    const email = normalizeEmail(ALIANZA_ADMIN_EMAIL);
    const known = await this.accounts.findByEmail(email, tx);
    if (known && !known.platformRoles.includes('secretariat')) {
      const whatToDo = 'nobody of the secretariat can sign in yet, and it would not become one: give another';
      throw new ConfigurationError('ALIANZA_ADMIN_EMAIL', `names an account that there is already: ${whatToDo}`);
    }
    await this.endThoseBefore(email, tx);
    const first = { ...firstPreferences, email, platformRoles: ['secretariat'] } as const;
    const account = known ?? (await this.opener.openInvited(first, tx));
    if (ALIANZA_ADMIN_PASSWORD !== undefined) {
      await this.setter.set(account.id, await this.hasher.hash(ALIANZA_ADMIN_PASSWORD), tx);
    } else if (!known) await this.mail.invite(account, tx);
  }

  private async endThoseBefore(email: string, tx: Tx): Promise<void> {
    for (const account of await this.accounts.invitedSecretariat(tx)) {
      if (account.email === email) continue;
      await this.accounts.save(deactivated(account), tx);
      await this.revocation.endAll(account.id, tx);
    }
  }
}
