import { Injectable } from '@nestjs/common';
import { Refusal } from '../../domain/refusal.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { PasswordCheck } from '../access/password-check.js';
import { PasswordHasher } from '../password-hasher.js';

/** Lets who knows the present password choose the next one. */
@Injectable()
export class CurrentPassword {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly check: PasswordCheck,
    private readonly hasher: PasswordHasher,
  ) {}

  /**
   * @returns the hash of the next password
   * @throws Refusal wrong_password, too_many_attempts
   */
  async exchange(personId: string, current: string, next: string, address: string): Promise<string> {
    const { email } = await this.accounts.get(personId);
    try {
      await this.check.byEmail(email, current, address);
    } catch (error) {
      // Who is signed in keeps the session: the answer must not be the one that sends people to sign in.
      if (error instanceof Refusal && error.code === 'wrong_credentials') throw new Refusal('wrong_password');
      throw error;
    }
    return this.hasher.hash(next);
  }
}
