import { type Tx, UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { type ApiKey, isAlive } from '../../domain/access/api-key.js';
import { Refusal } from '../../domain/refusal.js';
import { ApiKeysRepository } from '../../persistence/api-keys.repository.js';
import { hashOf } from '../hash-of.js';
import { RealTime } from '../real-time.js';
import { prefixOf } from './api-key-secret.js';
import { PersonGrants } from './person-grants.js';
import type { TokenGrant, TokenRequest } from './token-grants.js';
import type { AccessToken } from './token-issuer.js';

/** An API key for an access token (RFC 6749, section 4.4): for one organisation, never with platform roles. */
@Injectable()
export class ClientCredentialsGrant implements TokenGrant {
  readonly grantType = 'client_credentials';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeysRepository,
    private readonly grants: PersonGrants,
    private readonly time: RealTime,
  ) {}

  async exchange({ clientId, clientSecret }: TokenRequest): Promise<AccessToken> {
    const token = await this.unitOfWork.run(async (tx) => {
      const key = await this.authenticated(clientSecret ?? '', tx);
      return key && (clientId === undefined || clientId === key.id) ? this.grants.keyToken(key, tx) : undefined;
    });
    if (!token) throw new Refusal('invalid_client');
    return token;
  }

  private async authenticated(secret: string, tx: Tx): Promise<ApiKey | undefined> {
    const prefix = prefixOf(secret);
    const key = prefix === undefined ? undefined : await this.keys.findByPrefix(prefix, tx);
    if (!key || !isAlive(key, this.time.now())) return undefined;
    return timingSafeEqual(Buffer.from(key.secretHash), Buffer.from(hashOf(secret))) ? key : undefined;
  }
}
