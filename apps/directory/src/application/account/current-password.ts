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
   * @returns the hashes of the present and of the next password: compare the former once more where the latter is set
   * @throws Refusal wrong_password, too_many_attempts
   */
  async exchange(
    personId: string,
    current: string,
    next: string,
    address: string,
  ): Promise<{ readonly present: string | undefined; readonly next: string }> {
    const { email } = await this.accounts.get(personId);
    const present = await this.presentHash(email, current, address);
    return { present, next: await this.hasher.hash(next) };
  }

  private async presentHash(email: string, current: string, address: string): Promise<string | undefined> {
    try {
      return (await this.check.byEmail(email, current, address)).passwordHash;
    } catch (error) {
      // Who is signed in keeps the session: the answer must not be the one that sends people to sign in.
      if (error instanceof Refusal && error.code === 'wrong_credentials') throw new Refusal('wrong_password');
      throw error;
    }
  }
}
