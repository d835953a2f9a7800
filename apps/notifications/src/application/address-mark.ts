import { createHmac, hkdfSync } from 'node:crypto';

/** Tells an address from another without saying which it is. */
export function addressMark(secret: string, email: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'alianza refused addresses', 32));
  return createHmac('sha256', key).update(email.toLowerCase()).digest('base64url');
}
