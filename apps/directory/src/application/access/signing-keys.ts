import { Injectable } from '@nestjs/common';
import type { CryptoKey, JWK } from 'jose';
import { keyThatSigns } from '../../domain/access/key-schedule.js';
import { SigningKeysRepository } from '../../persistence/signing-keys.repository.js';
import { RealTime } from '../real-time.js';
import { KeyVault } from './key-vault.js';

export interface SigningKeyInUse {
  readonly kid: string;
  readonly key: CryptoKey;
}

/** The keys that sign access tokens: always one in use, its successor announced before it is needed. */
@Injectable()
export class SigningKeys {
  private inUse: SigningKeyInUse | undefined;

  constructor(
    private readonly keys: SigningKeysRepository,
    private readonly vault: KeyVault,
    private readonly time: RealTime,
  ) {}

  /** @throws Error when there is none: the service does not listen before it made one */
  async current(): Promise<SigningKeyInUse> {
    const key = keyThatSigns(await this.keys.all(), this.time.now());
    if (!key) throw new Error('No signing key is in use');
    if (this.inUse?.kid !== key.kid) {
      this.inUse = { kid: key.kid, key: await this.vault.open(key.sealedPrivateKey) };
    }
    return this.inUse;
  }

  /** The public keys that verify tokens now: a JSON Web Key Set (RFC 7517). */
  async published(): Promise<{ readonly keys: readonly JWK[] }> {
    const now = this.time.now();
    const believed = (await this.keys.all()).filter(({ validUntil }) => validUntil > now);
    return { keys: believed.map(({ publicKey }) => publicKey as JWK) };
  }
}
