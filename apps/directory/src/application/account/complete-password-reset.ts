import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '../password-hasher.js';
import { MailedTokens } from './mailed-tokens.js';
import { PasswordSetter } from './password-setter.js';

@Injectable()
export class CompletePasswordReset {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: MailedTokens,
    private readonly hasher: PasswordHasher,
    private readonly setter: PasswordSetter,
  ) {}

  /** @throws Refusal invalid_mailed_token */
  async execute(token: string, newPassword: string): Promise<void> {
    const passwordHash = await this.hasher.hash(newPassword);
    await this.unitOfWork.run(async (tx) => {
      const { personId } = await this.tokens.redeem(token, 'set_password', tx);
      await this.setter.set(personId, passwordHash, tx);
    });
  }
}
