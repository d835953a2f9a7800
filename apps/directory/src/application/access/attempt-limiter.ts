import { Config } from '#config';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../../domain/refusal.js';
import { type Attempts, AttemptsRepository } from '../../persistence/attempts.repository.js';
import { hashOf } from '../hash-of.js';
import { RealTime } from '../real-time.js';

const windowMs = 15 * 60_000;
/** Mails that one address is sent in a window, whoever asks for them. */
const mailsInWindow = 5;

/** Limits guessing, and the mails that strangers can cause; counted in the database, so that no restart forgets it. */
@Injectable()
export class AttemptLimiter {
  constructor(
    private readonly attempts: AttemptsRepository,
    private readonly config: Config,
    private readonly time: RealTime,
  ) {}

  /**
   * Before a password is checked. The account's attempt is counted at once, so that many at the same time do not slip
   * through; the address's only when it failed, since a whole office signs in from one.
   * @throws Refusal too_many_attempts
   */
  async admit(email: string, address: string): Promise<void> {
    const limit = this.config.ALIANZA_SIGN_IN_LIMIT;
    const ofAddress = await this.attempts.peek(addressKey(address), this.time.now());
    if (ofAddress && ofAddress.count >= limit) throw this.refusal(ofAddress);
    const ofAccount = await this.attempts.count(accountKey(email), windowMs);
    if (ofAccount.count > limit) throw this.refusal(ofAccount);
  }

  async failed(address: string): Promise<void> {
    await this.attempts.count(addressKey(address), windowMs);
  }

  async succeeded(email: string): Promise<void> {
    await this.attempts.forget(accountKey(email));
  }

  /** Whether one more mail may go to this address; never told to who asked. */
  async mayMail(email: string): Promise<boolean> {
    const { count } = await this.attempts.count(`mail:${hashOf(email)}`, windowMs);
    return count <= mailsInWindow;
  }

  private refusal({ until }: Attempts): Refusal {
    const seconds = Math.ceil((until.getTime() - this.time.now().getTime()) / 1000);
    return new Refusal('too_many_attempts', { retryAfterSeconds: Math.max(1, seconds) });
  }
}

const accountKey = (email: string): string => `sign-in:account:${hashOf(email)}`;
const addressKey = (address: string): string => `sign-in:address:${hashOf(address)}`;
