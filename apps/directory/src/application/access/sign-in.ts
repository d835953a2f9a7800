import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { normalizeEmail } from '../../domain/account/email-address.js';
import { Refusal } from '../../domain/refusal.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { PasswordCheck } from './password-check.js';
import { SessionOpener, type SessionTokens } from './session-opener.js';

export interface SignInCommand {
  readonly email: string;
  readonly password: string;
  /** Network address of the client. */
  readonly address: string;
  /** Whom alone it lets in; anybody unless given. */
  readonly personId?: string;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly check: PasswordCheck,
    private readonly sessions: SessionOpener,
  ) {}

  /** @throws Refusal wrong_credentials, whatever of them is wrong; too_many_attempts; not_found for somebody else */
  async execute({ email, password, address, personId }: SignInCommand): Promise<SessionTokens> {
    const checked = await this.check.byEmail(normalizeEmail(email), password, address);
    if (personId !== undefined && checked.id !== personId) throw new Refusal('not_found');
    return this.unitOfWork.run(async (tx) => {
      const account = await this.accounts.get(checked.id, tx);
      if (account.passwordHash !== checked.passwordHash) throw new Refusal('wrong_credentials');
      return this.sessions.open(account.id, tx);
    });
  }
}
