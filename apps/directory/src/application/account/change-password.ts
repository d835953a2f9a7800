import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../../domain/refusal.js';
import { SessionOpener, type SessionTokens } from '../access/session-opener.js';
import { CurrentPassword } from './current-password.js';
import { PasswordSetter } from './password-setter.js';

export interface ChangePasswordCommand {
  readonly personId: string;
  readonly currentPassword: string;
  readonly newPassword: string;
  /** Network address of the client. */
  readonly address: string;
}

@Injectable()
export class ChangePassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly current: CurrentPassword,
    private readonly setter: PasswordSetter,
    private readonly opener: SessionOpener,
  ) {}

  /**
   * Ends all sessions of the person, this one too.
   * @returns a new session, so that who changes the password goes on
   * @throws Refusal wrong_password, too_many_attempts
   */
  async execute({ personId, currentPassword, newPassword, address }: ChangePasswordCommand): Promise<SessionTokens> {
    const { present, next } = await this.current.exchange(personId, currentPassword, newPassword, address);
    return this.unitOfWork.run(async (tx) => {
      const before = await this.setter.set(personId, next, tx);
      if (before.passwordHash !== present) throw new Refusal('wrong_password');
      return this.opener.open(personId, tx);
    });
  }
}
