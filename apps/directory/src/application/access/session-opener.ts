import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { refreshTokenOf, type Session, startedSession } from '../../domain/access/session.js';
import { SessionsRepository } from '../../persistence/sessions.repository.js';
import { Entropy } from '../entropy.js';
import { hashOf } from '../hash-of.js';
import { RealTime } from '../real-time.js';
import { PersonGrants } from './person-grants.js';
import type { AccessToken } from './token-issuer.js';

export interface SessionTokens extends AccessToken {
  /** Serves once. */
  readonly refreshToken: string;
}

/** Starts sessions, and goes on with them. */
@Injectable()
export class SessionOpener {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly grants: PersonGrants,
    private readonly entropy: Entropy,
    private readonly time: RealTime,
  ) {}

  async open(personId: string, tx: Tx): Promise<SessionTokens> {
    const session = startedSession(this.entropy.id(), personId, this.time.now());
    await this.sessions.add(session, tx);
    return this.goOn(session, tx);
  }

  /** New tokens for a session that goes on. */
  async goOn(session: Session, tx: Tx): Promise<SessionTokens> {
    const refreshToken = this.entropy.secret();
    await this.sessions.addRefreshToken(refreshTokenOf(session, hashOf(refreshToken), this.time.now()), tx);
    return { ...(await this.grants.accessToken(session.personId, session.id, tx)), refreshToken };
  }
}
