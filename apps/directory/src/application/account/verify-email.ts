import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { MailedTokens } from './mailed-tokens.js';
import { AccountOpener } from './account-opener.js';

@Injectable()
export class VerifyEmail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: MailedTokens,
    private readonly opener: AccountOpener,
  ) {}

  /** Makes the account of a sign-up. @throws Refusal invalid_mailed_token */
  async execute(token: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const signUp = await this.tokens.redeem(token, 'confirm_sign_up', tx);
      await this.opener.openConfirmed(signUp, tx);
    });
  }
}
