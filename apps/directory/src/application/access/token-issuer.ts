import { accessTokens, type AccessTokenSubject, signAccessToken } from '#http';
import { Injectable } from '@nestjs/common';
import { RealTime } from '../real-time.js';
import { SigningKeys } from './signing-keys.js';

export interface AccessToken {
  readonly accessToken: string;
  readonly tokenType: 'Bearer';
  /** Seconds. */
  readonly expiresIn: number;
}

/** The only issuer of what every service accepts. */
@Injectable()
export class TokenIssuer {
  constructor(
    private readonly keys: SigningKeys,
    private readonly time: RealTime,
  ) {}

  async issue(subject: AccessTokenSubject): Promise<AccessToken> {
    const accessToken = await signAccessToken(subject, await this.keys.current(), this.time.now());
    return { accessToken, tokenType: 'Bearer', expiresIn: accessTokens.lifetimeSeconds };
  }
}
