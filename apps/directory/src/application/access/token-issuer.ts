import type { OrganizationRole } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import { SignJWT } from 'jose';
import type { PlatformRole } from '../../domain/account/account.js';
import { RealTime } from '../real-time.js';
import { SigningKeys } from './signing-keys.js';

/** For whom a token speaks, and what it may do. */
export interface Grant {
  readonly personId: string;
  readonly sessionId: string;
  readonly organizations: readonly { readonly id: string; readonly roles: readonly OrganizationRole[] }[];
  readonly platformRoles: readonly PlatformRole[];
}

export interface AccessToken {
  readonly accessToken: string;
  readonly tokenType: 'Bearer';
  /** Seconds. */
  readonly expiresIn: number;
}

const life = 600;

/** The only issuer of what every service accepts: EdDSA, ten minutes. */
@Injectable()
export class TokenIssuer {
  constructor(
    private readonly keys: SigningKeys,
    private readonly time: RealTime,
  ) {}

  async issue(grant: Grant): Promise<AccessToken> {
    const { kid, privateKey } = await this.keys.current();
    // In milliseconds, as RFC 7519 allows: a token made right after a revocation must not count as older than it.
    const issuedAt = this.time.now().getTime() / 1000;
    const accessToken = await new SignJWT({
      sid: grant.sessionId,
      orgs: grant.organizations.map(({ id, roles }) => ({ id, roles: [...roles] })),
      roles: [...grant.platformRoles],
    })
      .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
      .setIssuer('alianza')
      .setAudience('alianza')
      .setSubject(grant.personId)
      .setIssuedAt(issuedAt)
      .setExpirationTime(Math.floor(issuedAt) + life)
      .sign(privateKey);
    return { accessToken, tokenType: 'Bearer', expiresIn: life };
  }
}
