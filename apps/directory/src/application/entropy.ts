import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';

/** Where new ids and secrets come from. */
@Injectable()
export class Entropy {
  /** UUIDv7. */
  id(): string {
    return uuid();
  }

  /** 256 random bits in 43 characters that need no escaping in mails and addresses. */
  secret(): string {
    return randomBytes(32).toString('base64url');
  }
}
