import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '../../domain/refusal.js';
import type { AccessToken } from './token-issuer.js';

/** What a program presents for an access token (RFC 6749). */
export interface TokenRequest {
  readonly grantType: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
}

/** One way to get an access token at `POST /v1/auth/token`; another one is another provider in `tokenGrants`. */
export interface TokenGrant {
  readonly grantType: string;
  exchange(request: TokenRequest): Promise<AccessToken>;
}

export const TOKEN_GRANTS = Symbol('TOKEN_GRANTS');

@Injectable()
export class TokenGrants {
  constructor(@Inject(TOKEN_GRANTS) private readonly grants: readonly TokenGrant[]) {}

  /** @throws Refusal unsupported_grant_type, invalid_client */
  async exchange(request: TokenRequest): Promise<AccessToken> {
    const grant = this.grants.find(({ grantType }) => grantType === request.grantType);
    if (!grant) throw new Refusal('unsupported_grant_type', { supported: this.grants.map((one) => one.grantType) });
    return grant.exchange(request);
  }
}
