import { Config, ConfigurationError } from '#config';
import { Injectable } from '@nestjs/common';
import {
  compactDecrypt,
  CompactEncrypt,
  type CryptoKey,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from 'jose';
import { hkdfSync } from 'node:crypto';
import { Entropy } from '../entropy.js';

export interface NewKeyPair {
  readonly kid: string;
  readonly publicKey: JWK;
  readonly sealedPrivateKey: string;
}

/** Makes Ed25519 keys, and keeps their private part sealed with a key derived from the deployment secret. */
@Injectable()
export class KeyVault {
  private readonly sealingKey: Uint8Array;

  constructor(
    config: Config,
    private readonly entropy: Entropy,
  ) {
    const derived = hkdfSync('sha256', config.ALIANZA_SECRET, new Uint8Array(), 'alianza/signing-keys/v1', 32);
    this.sealingKey = new Uint8Array(derived);
  }

  async create(): Promise<NewKeyPair> {
    const kid = this.entropy.id();
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const text = new TextEncoder().encode(JSON.stringify(await exportJWK(privateKey)));
    const sealing = new CompactEncrypt(text).setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid });
    return {
      kid,
      publicKey: { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' },
      sealedPrivateKey: await sealing.encrypt(this.sealingKey),
    };
  }

  /** @throws ConfigurationError for a key that was sealed with another deployment secret */
  async open(sealedPrivateKey: string): Promise<CryptoKey> {
    const plaintext = await this.unsealed(sealedPrivateKey);
    const key = await importJWK(JSON.parse(new TextDecoder().decode(plaintext)) as JWK, 'EdDSA');
    if (key instanceof Uint8Array) throw new Error('A sealed signing key is not an Ed25519 key');
    return key;
  }

  private async unsealed(sealedPrivateKey: string): Promise<Uint8Array> {
    try {
      return (await compactDecrypt(sealedPrivateKey, this.sealingKey)).plaintext;
    } catch (error) {
      if (!(error instanceof errors.JWEDecryptionFailed)) throw error;
      const whatToDo = 'what was sealed with that one does not open; give the former, or a database of its own';
      throw new ConfigurationError('ALIANZA_SECRET', `is not the one this installation was made with: ${whatToDo}`);
    }
  }
}
