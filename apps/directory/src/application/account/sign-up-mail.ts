import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { isStaff } from '../../domain/account/account.js';
import { lifeOf, type SignUpToConfirm } from '../../domain/account/mailed-token.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { AccountMail } from '../mail/account-mail.js';
import { MailedTokens } from './mailed-tokens.js';
import { PasswordMail } from './password-mail.js';

@Injectable()
export class SignUpMail {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly tokens: MailedTokens,
    private readonly mail: AccountMail,
    private readonly passwords: PasswordMail,
  ) {}

  /**
   * A code to confirm the sign-up; to the owner of an account, that there is one already; to invited staff, the
   * invitation again.
   */
  async send(signUp: Omit<SignUpToConfirm, 'kind'>, tx: Tx): Promise<void> {
    const known = await this.accounts.findByEmail(signUp.email, tx);
    if (known?.status === 'active') return this.mail.alreadyRegistered(known, tx);
    if (known && isStaff(known)) return this.passwords.invite(known, tx);
    const code = await this.tokens.issue({ ...signUp, kind: 'confirm_sign_up' }, lifeOf.confirmSignUp, tx);
    await this.mail.confirmSignUp(signUp, code, tx);
  }
}
