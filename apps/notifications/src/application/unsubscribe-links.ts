import { Config } from '#config';
import { notFound } from '#http';
import { Injectable } from '@nestjs/common';
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Who stops mails with a link, and which mail it stands in. */
export interface Unsubscription {
  readonly personId: string;
  /** Kind of the notice; absent in a digest. */
  readonly type?: string;
  readonly allianceId?: string;
}

/**
 * Links by which mails are stopped without signing in. They hold whom they are for, signed, and do not expire: a mail
 * may be read years later, and must be as easy to stop then.
 */
@Injectable()
export class UnsubscribeLinks {
  private readonly key: Buffer;

  constructor(private readonly config: Config) {
    this.key = Buffer.from(hkdfSync('sha256', config.ALIANZA_SECRET, '', 'alianza unsubscribing', 32));
  }

  pageOf({ personId, type = '', allianceId = '' }: Unsubscription): string {
    const content = Buffer.from([personId, type, allianceId].join(' ')).toString('base64url');
    const token = `${content}.${this.sign(content).toString('base64url')}`;
    return new URL(`/v1/unsubscribe/${token}`, this.config.ALIANZA_PUBLIC_URL).href;
  }

  /** @throws Problem 404 for what was not made here */
  open(token: string): Unsubscription {
    const [content = '', signature = ''] = token.split('.');
    const given = Buffer.from(signature, 'base64url');
    const due = this.sign(content);
    if (given.length !== due.length || !timingSafeEqual(given, due)) throw notFound();
    const [personId = '', type, allianceId] = Buffer.from(content, 'base64url').toString().split(' ');
    return { personId, ...(type && { type }), ...(allianceId && { allianceId }) };
  }

  private sign(content: string): Buffer {
    return createHmac('sha256', this.key).update(content).digest().subarray(0, 16);
  }
}
