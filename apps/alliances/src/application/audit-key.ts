import { Config } from '#config';
import { Injectable } from '@nestjs/common';
import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';
import { type ChainEnd, type ChainHead, signedTextOf } from '../domain/audit/chain.js';

/** Signs the ends of audit chains with a key that is in no database, and knows its own signature. */
@Injectable()
export class AuditKey {
  private readonly secret: KeyObject;
  private readonly open: KeyObject;

  constructor(config: Config) {
    this.secret = keyOf(config);
    this.open = createPublicKey(this.secret);
  }

  headOf(allianceId: string, { number, hash }: ChainEnd): ChainHead {
    const signature = sign(null, Buffer.from(signedTextOf(allianceId, { number, hash })), this.secret);
    return { number, hash, signature: signature.toString('base64url') };
  }

  isSigned(allianceId: string, head: ChainHead): boolean {
    const signature = Buffer.from(head.signature, 'base64url');
    return verify(null, Buffer.from(signedTextOf(allianceId, head)), this.open, signature);
  }
}

/** PKCS #8 of an Ed25519 key, up to its 32 bytes (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

function keyOf({ ALIANZA_AUDIT_KEY: given, ALIANZA_SECRET: deployment }: Config): KeyObject {
  if (given !== undefined) return createPrivateKey(Buffer.from(given, 'base64').toString());
  const seed = Buffer.from(hkdfSync('sha256', deployment, '', 'alianza audit chains', 32));
  return createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
}
