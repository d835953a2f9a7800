import { type CryptoKey, importJWK, type JWTHeaderParameters } from 'jose';
import { accessTokens, type AccessTokenClaims, readAccessToken } from './access-token.js';
import type { AccessRecords } from './access-records.js';

interface ImportedKey {
  readonly key: CryptoKey | Uint8Array;
  readonly validUntil: Date;
}

const maxRemembered = 5_000;

/** Keys and revocations in memory, so that checking a token costs no query. */
export class AccessState {
  private keys: ReadonlyMap<string, ImportedKey> = new Map();
  private revoked: ReadonlyMap<string, number> = new Map();
  /** Tokens whose signature was checked; revocation and expiry are looked at each time. */
  private readonly remembered = new Map<string, AccessTokenClaims>();

  constructor(private readonly now: () => Date) {}

  get knowsKeys(): boolean {
    return this.keys.size > 0;
  }

  async replace({ keys, revocations }: AccessRecords): Promise<void> {
    const imported = await Promise.all(
      keys.map(async ({ kid, publicKey, validUntil }) => {
        const key = await importJWK(publicKey, accessTokens.algorithm);
        return [kid, { key, validUntil }] as const;
      }),
    );
    this.keys = new Map(imported);
    this.revoked = new Map(revocations.map(({ id, issuedBefore }) => [id, issuedBefore.getTime()]));
    this.remembered.clear();
  }

  /** @throws Error when the token is not acceptable; why is nobody's business outside */
  async check(token: string): Promise<AccessTokenClaims> {
    const claims = this.remembered.get(token) ?? (await this.verified(token));
    if (claims.expiresAt.getTime() <= this.now().getTime()) throw new Error('expired');
    if (this.isRevoked(claims)) throw new Error('revoked');
    return claims;
  }

  private async verified(token: string): Promise<AccessTokenClaims> {
    const claims = await readAccessToken(token, (header) => this.keyFor(header), this.now());
    if (this.remembered.size >= maxRemembered) this.remembered.clear();
    this.remembered.set(token, claims);
    return claims;
  }

  private keyFor({ kid }: JWTHeaderParameters): CryptoKey | Uint8Array {
    const known = kid === undefined ? undefined : this.keys.get(kid);
    const now = this.now();
    if (!known || known.validUntil <= now) throw new Error('unknown key');
    return known.key;
  }

  private isRevoked({ personId, sessionId, issuedAt }: AccessTokenClaims): boolean {
    const issued = issuedAt.getTime();
    return [personId, sessionId].some((id) => issued <= (this.revoked.get(id) ?? Number.NEGATIVE_INFINITY));
  }
}
