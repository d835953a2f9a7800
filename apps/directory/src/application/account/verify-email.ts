import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { AddedBeforeSignUp } from '../organization/added-before-sign-up.js';
import { MailedTokens } from './mailed-tokens.js';
import { AccountOpener } from './account-opener.js';

@Injectable()
export class VerifyEmail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: MailedTokens,
    private readonly opener: AccountOpener,
    private readonly added: AddedBeforeSignUp,
  ) {}

  /** Makes the account of a sign-up. Codes on their way that could set another password are void. @throws Refusal invalid_mailed_token */
  async execute(token: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const signUp = await this.tokens.redeem(token, 'confirm_sign_up', tx);
      const places = await this.added.takeOut(signUp.email, tx);
      const account = await this.opener.openConfirmed(signUp, tx);
      await this.tokens.voidPasswordsOf(account.id, tx);
      await this.added.ask(account, places, tx);
    });
  }
}
