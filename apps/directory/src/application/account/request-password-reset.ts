import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { normalizeEmail } from '../../domain/account/email-address.js';
import { AttemptLimiter } from '../access/attempt-limiter.js';
import { PasswordMail } from './password-mail.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';

/** The answer is the same whether the address has an account or not. Who has never set a password is invited again. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly limiter: AttemptLimiter,
    private readonly mail: PasswordMail,
  ) {}

  async execute(address: string): Promise<void> {
    const email = normalizeEmail(address);
    if (!(await this.limiter.mayMail(email))) return;
    await this.unitOfWork.run(async (tx) => {
      const account = await this.accounts.findByEmail(email, tx);
      if (account?.status === 'invited') await this.mail.invite(account, tx);
      else if (account) await this.mail.reset(account, tx);
    });
  }
}
