import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { type ApiKey, effectiveRoles, isAlive } from '../../domain/access/api-key.js';
import { Refusal } from '../../domain/refusal.js';
import { ApiKeysRepository } from '../../persistence/api-keys.repository.js';
import { hashOf } from '../hash-of.js';
import { RealTime } from '../real-time.js';
import { prefixOf } from './api-key-secret.js';
import { PersonGrants } from './person-grants.js';
import type { TokenGrant, TokenRequest } from './token-grants.js';
import { type AccessToken, TokenIssuer } from './token-issuer.js';

/** An API key for an access token (RFC 6749, section 4.4): for one organisation, never with platform roles. */
@Injectable()
export class ClientCredentialsGrant implements TokenGrant {
  readonly grantType = 'client_credentials';

  constructor(
    private readonly keys: ApiKeysRepository,
    private readonly grants: PersonGrants,
    private readonly issuer: TokenIssuer,
    private readonly time: RealTime,
  ) {}

  async exchange({ clientId, clientSecret }: TokenRequest): Promise<AccessToken> {
    const key = await this.authenticated(clientSecret ?? '');
    if (!key || (clientId !== undefined && clientId !== key.id)) throw new Refusal('invalid_client');
    const organizations = await this.grants.organizationsOf(key.personId);
    const ofThePerson = organizations.find(({ id }) => id === key.organizationId)?.roles ?? [];
    const roles = effectiveRoles(key, ofThePerson);
    if (roles.length === 0) throw new Refusal('invalid_client');
    return this.issuer.issue({
      personId: key.personId,
      sessionId: key.id,
      organizations: [{ id: key.organizationId, roles }],
      platformRoles: [],
      byKey: true,
    });
  }

  private async authenticated(secret: string): Promise<ApiKey | undefined> {
    const prefix = prefixOf(secret);
    const key = prefix === undefined ? undefined : await this.keys.findByPrefix(prefix);
    if (!key || !isAlive(key, this.time.now())) return undefined;
    return timingSafeEqual(Buffer.from(key.secretHash), Buffer.from(hashOf(secret))) ? key : undefined;
  }
}
