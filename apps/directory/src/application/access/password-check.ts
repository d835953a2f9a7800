import { Injectable } from '@nestjs/common';
import type { Account } from '../../domain/account/account.js';
import { Refusal } from '../../domain/refusal.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { PasswordHasher } from '../password-hasher.js';
import { AttemptLimiter } from './attempt-limiter.js';

/** The one place where a password is compared: limited, and the same answer in the same time for an unknown account. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly hasher: PasswordHasher,
    private readonly limiter: AttemptLimiter,
  ) {}

  /**
   * @param email normalised
   * @returns the account, active
   * @throws Refusal wrong_credentials, too_many_attempts
   */
  async byEmail(email: string, password: string, address: string): Promise<Account> {
    const admission = await this.limiter.admit(email, address);
    const account = await this.accounts.findByEmail(email);
    if (!(await this.hasher.matches(account?.passwordHash, password)) || account?.status !== 'active') {
      throw new Refusal('wrong_credentials');
    }
    await this.limiter.succeeded(admission);
    return account;
  }
}
