import { CompactEncrypt } from 'jose';
import { createDecipheriv, hkdfSync } from 'node:crypto';

/** How a person is reached. Travels sealed only, and is opened by notifications only. */
export interface Contact {
  readonly email: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA name, such as `America/Managua`. */
  readonly timeZone: string;
}

/** The sealed text is none, or was sealed with another deployment secret. */
export class UnreadableContact extends Error {
  readonly code = 'unreadable_contact';
  constructor(options: { readonly cause: unknown }) {
    super('A contact could not be opened with this deployment secret', options);
  }
}

/**
 * Encrypts a contact for `ContactChanged`.
 * @param secret the deployment secret (`ALIANZA_SECRET`)
 * @returns JWE in compact form (`dir`, `A256GCM`)
 */
export async function sealContact(secret: string, contact: Contact): Promise<string> {
  const { email, language, timeZone } = contact;
  const text = new TextEncoder().encode(JSON.stringify({ email, language, timeZone }));
  return new CompactEncrypt(text).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(keyOf(secret));
}

/** The one that contacts are sealed with: `{"alg":"dir","enc":"A256GCM"}`. */
const header = Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A256GCM' })).toString('base64url');
const parts = new RegExp(`^${header}\\.\\.([\\w-]{16})\\.([\\w-]+)\\.([\\w-]{22})$`);

/** Ten thousand are opened for one notice: without a promise for each, and a key for each. @throws UnreadableContact */
export function unsealContact(secret: string, sealed: string): Contact {
  try {
    const [iv, content, tag] = (parts.exec(sealed)?.slice(1) ?? []).map((part) => Buffer.from(part, 'base64url'));
    if (!iv || !content || !tag) throw new TypeError('not sealed as contacts are');
    const opening = createDecipheriv('aes-256-gcm', keyOf(secret), iv, { authTagLength: 16 });
    opening.setAAD(Buffer.from(header)).setAuthTag(tag);
    return JSON.parse(Buffer.concat([opening.update(content), opening.final()]).toString()) as Contact;
  } catch (cause) {
    throw new UnreadableContact({ cause });
  }
}

const keys = new Map<string, Uint8Array>();

/** One secret serves several purposes: each derives a key of its own, so that none opens what another sealed. */
function keyOf(secret: string): Uint8Array {
  const key =
    keys.get(secret) ?? new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), 'alianza/contacts/v1', 32));
  keys.set(secret, key);
  return key;
}
