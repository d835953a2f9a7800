import { Config } from '#config';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../../domain/refusal.js';
import { type Attempt, AttemptsRepository } from '../../persistence/attempts.repository.js';
import { hashOf } from '../hash-of.js';
import { RealTime } from '../real-time.js';

const windowMs = 15 * 60_000;
/** Mails that one address is sent in a window, whoever asks for them. */
const mailsInWindow = 5;

/** What was counted of a sign-in before its password is checked. */
export interface Admission {
  readonly ofAddress: Attempt;
  readonly ofAccount: Attempt;
}

/** Limits guessing, and the mails that strangers can cause; counted in the database, so that no restart forgets it. */
@Injectable()
export class AttemptLimiter {
  constructor(
    private readonly attempts: AttemptsRepository,
    private readonly config: Config,
    private readonly time: RealTime,
  ) {}

  /**
   * Before a password is checked. The attempt is counted at once, so that many at the same time do not slip through.
   * @throws Refusal too_many_attempts
   */
  async admit(email: string, address: string): Promise<Admission> {
    const limit = this.config.ALIANZA_SIGN_IN_LIMIT;
    const ofAddress = await this.attempts.take(`sign-in:address:${hashOf(address)}`, limit, windowMs);
    if (ofAddress.refused) throw this.refusal(ofAddress);
    const ofAccount = await this.attempts.take(`sign-in:account:${hashOf(email)}`, limit, windowMs);
    if (ofAccount.refused) {
      // Guesses of others shut the account; they are not this address's.
      await this.attempts.giveBack(ofAddress);
      throw this.refusal(ofAccount);
    }
    return { ofAddress, ofAccount };
  }

  /** The password was right: the account's failures are forgotten, the address's stay, since an office shares one. */
  async succeeded({ ofAddress, ofAccount }: Admission): Promise<void> {
    await this.attempts.giveBack(ofAddress);
    await this.attempts.forget(ofAccount);
  }

  /** Whether one more mail may go to this address; never told to who asked. */
  async mayMail(email: string): Promise<boolean> {
    return !(await this.mailTo(email)).refused;
  }

  /**
   * The same for who knows already that there is somebody at this address. Counts with the transaction that mails: one
   * that is tried again, or refused later, has mailed nothing.
   * @throws Refusal too_many_attempts
   */
  async admitMail(email: string, { session }: Tx): Promise<void> {
    const attempt = await this.mailTo(email, session);
    if (attempt.refused) throw this.refusal(attempt);
  }

  private mailTo(email: string, session?: Tx['session']): Promise<Attempt> {
    return this.attempts.take(`mail:${hashOf(email)}`, mailsInWindow, windowMs, session);
  }

  private refusal({ until }: Attempt): Refusal {
    const seconds = Math.ceil((until.getTime() - this.time.now().getTime()) / 1000);
    return new Refusal('too_many_attempts', { retryAfterSeconds: Math.max(1, seconds) });
  }
}
