import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../../domain/refusal.js';
import { RefreshTokens } from './refresh-tokens.js';
import { SessionOpener, type SessionTokens } from './session-opener.js';

@Injectable()
export class RefreshSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly refreshTokens: RefreshTokens,
    private readonly opener: SessionOpener,
  ) {}

  /** @throws Refusal invalid_refresh_token */
  async execute(refreshToken: string): Promise<SessionTokens> {
    const tokens = await this.unitOfWork.run(async (tx) => {
      const session = await this.refreshTokens.spend(refreshToken, tx);
      return session && this.opener.goOn(session, tx);
    });
    if (!tokens) throw new Refusal('invalid_refresh_token');
    return tokens;
  }
}
