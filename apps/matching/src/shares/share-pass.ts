import { hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { jwtVerify, SignJWT } from 'jose';

const algorithm = 'HS256';
const audience = 'alianza/matching-shares';
const secondsValid = 60;
/** Clocks of two machines differ by so much: who issued a pass a moment ahead is known all the same. */
const clockToleranceSeconds = 5;

/** By it the processes of this service know each other: they share the deployment's secret, and nobody else has it. */
@Injectable()
export class SharePass {
  private readonly key: Uint8Array;

  constructor(config: Config) {
    this.key = new Uint8Array(hkdfSync('sha256', config.ALIANZA_SECRET, '', 'alianza/matching-shares/v1', 32));
  }

  /** A pass for one question. @param now by this machine's clock */
  issue(now = new Date()): Promise<string> {
    const issuedAt = Math.floor(now.getTime() / 1_000);
    return new SignJWT()
      .setProtectedHeader({ alg: algorithm })
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + secondsValid)
      .sign(this.key);
  }

  /** @param authorization the header @param now by this machine's clock */
  async isGood(authorization: string | undefined, now = new Date()): Promise<boolean> {
    const [, token] = /^Bearer (\S+)$/.exec(authorization ?? '') ?? [];
    if (token === undefined) return false;
    try {
      await jwtVerify(token, this.key, {
        algorithms: [algorithm],
        audience,
        maxTokenAge: secondsValid,
        clockTolerance: clockToleranceSeconds,
        currentDate: now,
      });
      return true;
    } catch {
      return false;
    }
  }
}
