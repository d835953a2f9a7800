import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { judge, type Session } from '../../domain/access/session.js';
import { SessionsRepository } from '../../persistence/sessions.repository.js';
import { hashOf } from '../hash-of.js';
import { RealTime } from '../real-time.js';
import { AccessRevocation } from './access-revocation.js';

@Injectable()
export class RefreshTokens {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly revocation: AccessRevocation,
    private readonly time: RealTime,
  ) {}

  /**
   * Uses the token up. A token that was used before ends its whole session, which must be committed: so the answer
   * then is no exception, but no session.
   */
  async spend(refreshToken: string, tx: Tx): Promise<Session | undefined> {
    const now = this.time.now();
    const token = await this.sessions.findRefreshToken(hashOf(refreshToken), tx);
    const session = token && (await this.sessions.find(token.sessionId, tx));
    if (!token || !session) return undefined;
    const verdict = judge(token, now);
    if (verdict === 'reused') await this.revocation.endSession(session.personId, session.id, tx);
    if (verdict !== 'good') return undefined;
    await this.sessions.useRefreshToken(token, now, tx);
    return session;
  }
}
