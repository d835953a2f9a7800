import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Account } from '../../domain/account/account.js';
import { lifeOf } from '../../domain/account/mailed-token.js';
import { AccountMail } from '../mail/account-mail.js';
import { MailedTokens } from './mailed-tokens.js';

/** Mails a code with which a person sets a password, and proves the address by it. */
@Injectable()
export class PasswordMail {
  constructor(
    private readonly tokens: MailedTokens,
    private readonly mail: AccountMail,
  ) {}

  async reset(account: Account, tx: Tx): Promise<void> {
    const purpose = { kind: 'set_password', personId: account.id } as const;
    await this.mail.resetPassword(account, await this.tokens.issue(purpose, lifeOf.resetPassword, tx), tx);
  }

  async invite(account: Account, tx: Tx): Promise<void> {
    const purpose = { kind: 'set_password', personId: account.id } as const;
    await this.mail.invitation(account, await this.tokens.issue(purpose, lifeOf.acceptInvitation, tx), tx);
  }
}
