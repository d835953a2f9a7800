import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { lifeOf, type SignUpToConfirm } from '../../domain/account/mailed-token.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { AccountMail } from '../mail/account-mail.js';
import { MailedTokens } from './mailed-tokens.js';

@Injectable()
export class SignUpMail {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly tokens: MailedTokens,
    private readonly mail: AccountMail,
  ) {}

  /** A code to confirm the sign-up; to the owner of an account, that there is one already. */
  async send(signUp: Omit<SignUpToConfirm, 'kind'>, tx: Tx): Promise<void> {
    const known = await this.accounts.findByEmail(signUp.email, tx);
    if (known?.status === 'active') return this.mail.alreadyRegistered(known, tx);
    const code = await this.tokens.issue({ ...signUp, kind: 'confirm_sign_up' }, lifeOf.confirmSignUp, tx);
    await this.mail.confirmSignUp(signUp, code, tx);
  }
}
