import { hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { jwtVerify, SignJWT } from 'jose';

const algorithm = 'HS256';
const audience = 'alianza/matching-shares';
const secondsValid = 60;

/** By it the processes of this service know each other: they share the deployment's secret, and nobody else has it. */
@Injectable()
export class SharePass {
  private readonly key: Uint8Array;

  constructor(config: Config) {
    this.key = new Uint8Array(hkdfSync('sha256', config.ALIANZA_SECRET, '', 'alianza/matching-shares/v1', 32));
  }

  /** A pass for one question. */
  issue(): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    return new SignJWT()
      .setProtectedHeader({ alg: algorithm })
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + secondsValid)
      .sign(this.key);
  }

  /** @param authorization the header */
  async isGood(authorization: string | undefined): Promise<boolean> {
    const [, token] = /^Bearer (\S+)$/.exec(authorization ?? '') ?? [];
    if (token === undefined) return false;
    try {
      await jwtVerify(token, this.key, { algorithms: [algorithm], audience, maxTokenAge: secondsValid });
      return true;
    } catch {
      return false;
    }
  }
}
