import { type CryptoKey, type JWTPayload, type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';
import type { Membership, OrganizationRole, PlatformRole } from './caller.js';

/** Access tokens of Alianza: EdDSA (Ed25519) JWTs, for at most ten minutes. */
export const accessTokens = {
  issuer: 'alianza',
  audience: 'alianza',
  algorithm: 'EdDSA',
  lifetimeSeconds: 600,
  /** A person belongs to no more: each is named in the token, with the roles there. */
  mostOrganizations: 100,
} as const;

/** Longer than the token of who has every role in as many organisations; the signature of more is not looked at. */
const maxLength = 16_384;
const clockToleranceSeconds = 5;

/** Who the token stands for. */
export interface AccessTokenSubject {
  readonly personId: string;
  readonly sessionId: string;
  readonly organizations: readonly Membership[];
  readonly platformRoles: readonly PlatformRole[];
  /** Held by a program with an API key: it stands for the one organisation, and for nothing of the person's own. */
  readonly byKey?: boolean;
}

export interface AccessTokenClaims extends AccessTokenSubject {
  /** To the millisecond, since a token made right after a revocation must stand. */
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

export interface SigningKey {
  readonly kid: string;
  /** Private part, Ed25519. */
  readonly key: CryptoKey;
}

/** Issued by the directory only. */
export async function signAccessToken(
  subject: AccessTokenSubject,
  { kid, key }: SigningKey,
  now: Date,
): Promise<string> {
  const issuedAt = now.getTime() / 1000;
  return new SignJWT({
    sid: subject.sessionId,
    orgs: subject.organizations,
    roles: subject.platformRoles,
    ...(subject.byKey && { key: true }),
    sub: subject.personId,
    iss: accessTokens.issuer,
    aud: accessTokens.audience,
    iat: issuedAt,
    exp: Math.floor(issuedAt) + accessTokens.lifetimeSeconds,
  })
    .setProtectedHeader({ alg: accessTokens.algorithm, kid, typ: 'at+jwt' })
    .sign(key);
}

/** @throws Error when the token is not one of ours, not in force or not signed by a key in force */
export async function readAccessToken(token: string, keys: JWTVerifyGetKey, now: Date): Promise<AccessTokenClaims> {
  if (token.length > maxLength) throw new Error('too long');
  const { payload } = await jwtVerify(token, keys, {
    algorithms: [accessTokens.algorithm],
    issuer: accessTokens.issuer,
    audience: accessTokens.audience,
    typ: 'at+jwt',
    requiredClaims: ['sub', 'sid', 'iat', 'exp'],
    maxTokenAge: accessTokens.lifetimeSeconds,
    clockTolerance: clockToleranceSeconds,
    currentDate: now,
  });
  return claimsOf(payload);
}

function claimsOf(payload: JWTPayload): AccessTokenClaims {
  const { sub, sid, orgs, roles, key, iat, exp } = payload;
  if (typeof sub !== 'string' || typeof sid !== 'string' || !Array.isArray(orgs) || !Array.isArray(roles)) {
    throw new Error('claims are missing');
  }
  return {
    personId: sub,
    sessionId: sid,
    organizations: orgs.map(membershipOf),
    platformRoles: roles as PlatformRole[],
    byKey: key === true,
    issuedAt: new Date((iat ?? 0) * 1000),
    expiresAt: new Date((exp ?? 0) * 1000),
  };
}

function membershipOf(claim: unknown): Membership {
  const { id, roles } = claim as { readonly id: string; readonly roles: readonly OrganizationRole[] };
  return { id, roles };
}
