import type { OrganizationRole } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import type { ApiKey } from '../../domain/access/api-key.js';
import { Entropy } from '../entropy.js';
import { hashOf } from '../hash-of.js';
import { RealTime } from '../real-time.js';
import { composeSecret } from './api-key-secret.js';

export interface WantedApiKey {
  readonly organizationId: string;
  readonly name: string;
  readonly roles: readonly OrganizationRole[];
  readonly expiresAt?: Date;
}

export interface MintedApiKey {
  readonly key: ApiKey;
  readonly secret: string;
}

@Injectable()
export class ApiKeyMint {
  constructor(
    private readonly entropy: Entropy,
    private readonly time: RealTime,
  ) {}

  mint(wanted: WantedApiKey, personId: string): MintedApiKey {
    const { prefix, text } = composeSecret(this.entropy.secret(), this.entropy.secret());
    const id = this.entropy.id();
    const key = { ...wanted, id, personId, prefix, secretHash: hashOf(text), createdAt: this.time.now() };
    return { key, secret: text };
  }
}
