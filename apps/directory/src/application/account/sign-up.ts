import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Preferences } from '../../domain/account/account.js';
import { normalizeEmail } from '../../domain/account/email-address.js';
import { AttemptLimiter } from '../access/attempt-limiter.js';
import { PasswordHasher } from '../password-hasher.js';
import { SignUpMail } from './sign-up-mail.js';

export interface SignUpCommand extends Preferences {
  readonly email: string;
  readonly password: string;
}

/** The answer is the same for a known address: what differs is the mail, which only its owner reads. */
@Injectable()
export class SignUp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly limiter: AttemptLimiter,
    private readonly mail: SignUpMail,
  ) {}

  async execute({ password, ...person }: SignUpCommand): Promise<void> {
    const email = normalizeEmail(person.email);
    const passwordHash = await this.hasher.hash(password);
    if (!(await this.limiter.mayMail(email))) return;
    await this.unitOfWork.run((tx) => this.mail.send({ ...person, email, passwordHash }, tx));
  }
}
