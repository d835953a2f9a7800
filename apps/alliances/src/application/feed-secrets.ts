import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';

/** Secrets of 256 random bits, in 43 characters that need no escaping in an address. */
@Injectable()
export class FeedSecrets {
  make(): { readonly secret: string; readonly secretHash: string } {
    const secret = randomBytes(32).toString('base64url');
    return { secret, secretHash: this.hashOf(secret) };
  }

  hashOf(secret: string): string {
    return createHash('sha256').update(secret).digest('base64url');
  }
}
