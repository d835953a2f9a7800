import { Config } from '#config';
import { Injectable } from '@nestjs/common';
import { compactDecrypt, CompactEncrypt } from 'jose';
import { hkdfSync, randomBytes } from 'node:crypto';
import { secretPrefix } from '../../domain/webhooks/signature.js';

const secretBytes = 32;

/** Makes the secrets of endpoints, and keeps them sealed with a key derived from the deployment secret. */
@Injectable()
export class WebhookSecrets {
  private readonly sealingKey: Uint8Array;

  constructor({ ALIANZA_SECRET }: Config) {
    const derived = hkdfSync('sha256', ALIANZA_SECRET, new Uint8Array(), 'alianza/webhook-secrets/v1', 32);
    this.sealingKey = new Uint8Array(derived);
  }

  /** @returns the secret as its owner keeps it, and as we do */
  async create(): Promise<{ readonly secret: string; readonly sealedSecret: string }> {
    const secret = `${secretPrefix}${randomBytes(secretBytes).toString('base64')}`;
    const sealing = new CompactEncrypt(new TextEncoder().encode(secret));
    const header = { alg: 'dir', enc: 'A256GCM' } as const;
    return { secret, sealedSecret: await sealing.setProtectedHeader(header).encrypt(this.sealingKey) };
  }

  async open(sealedSecret: string): Promise<string> {
    const { plaintext } = await compactDecrypt(sealedSecret, this.sealingKey, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return new TextDecoder().decode(plaintext);
  }
}
