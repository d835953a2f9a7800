import { compactDecrypt, CompactEncrypt } from 'jose';
import { hkdfSync } from 'node:crypto';

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

/** @throws UnreadableContact */
export async function unsealContact(secret: string, sealed: string): Promise<Contact> {
  try {
    const { plaintext } = await compactDecrypt(sealed, keyOf(secret), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return JSON.parse(new TextDecoder().decode(plaintext)) as Contact;
  } catch (cause) {
    throw new UnreadableContact({ cause });
  }
}

/** One secret serves several purposes: each derives a key of its own, so that none opens what another sealed. */
const keyOf = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), 'alianza/contacts/v1', 32));
