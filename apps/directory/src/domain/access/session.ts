/** A sign-in on one device: what its refresh tokens belong to (their family). */
export interface Session {
  readonly id: string;
  readonly personId: string;
  readonly startedAt: Date;
  /** Whatever is refreshed, the person signs in again after this. */
  readonly endsAt: Date;
}

/** A refresh token as it is kept. Each serves once; the one before it is remembered, to notice a stolen one. */
export interface RefreshToken {
  /** SHA-256 of the token. */
  readonly id: string;
  readonly sessionId: string;
  readonly expiresAt: Date;
  readonly usedAt?: Date;
}

const day = 86_400_000;
const refreshTokenLife = 14 * day;
const sessionLife = 90 * day;

export function startedSession(id: string, personId: string, now: Date): Session {
  return { id, personId, startedAt: now, endsAt: new Date(now.getTime() + sessionLife) };
}

export function refreshTokenOf(session: Session, hash: string, now: Date): RefreshToken {
  const expiresAt = new Date(Math.min(now.getTime() + refreshTokenLife, session.endsAt.getTime()));
  return { id: hash, sessionId: session.id, expiresAt };
}

/**
 * What a presented refresh token is: good once, too old, or seen before. Whoever presents a used one holds a copy,
 * the thief or the owner, and nobody knows which: the whole session ends.
 * @see https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2
 */
export function judge(token: RefreshToken, now: Date): 'good' | 'expired' | 'reused' {
  if (token.usedAt) return 'reused';
  return token.expiresAt <= now ? 'expired' : 'good';
}
