import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Account } from '../../domain/account/account.js';
import { AccessRevocation } from '../access/access-revocation.js';
import { AccountMail } from '../mail/account-mail.js';
import { AccountOpener } from './account-opener.js';
import { MailedTokens } from './mailed-tokens.js';

/** A new password ends what the old one opened: all sessions, and codes on their way that could set another. */
@Injectable()
export class PasswordSetter {
  constructor(
    private readonly opener: AccountOpener,
    private readonly revocation: AccessRevocation,
    private readonly tokens: MailedTokens,
    private readonly mail: AccountMail,
  ) {}

  /** @returns the account as it was before */
  async set(personId: string, passwordHash: string, tx: Tx): Promise<Account> {
    const before = await this.opener.setPassword(personId, passwordHash, tx);
    await this.tokens.voidPasswordsOf(personId, tx);
    if (before.passwordHash === undefined) return before;
    await this.revocation.endAllSessions(personId, tx);
    await this.mail.passwordChanged(before, tx);
    return before;
  }
}
