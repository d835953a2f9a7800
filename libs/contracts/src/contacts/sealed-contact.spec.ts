import { describe, expect, it } from '@jest/globals';
import { sealContact, UnreadableContact, unsealContact } from './sealed-contact.js';

const secret = 'a deployment secret of more than 32 characters';
const contact = { email: 'coordination@union.example', language: 'es', timeZone: 'America/Managua' };

describe('a sealed contact', () => {
  it('opens with the secret that sealed it', async () => {
    expect(await unsealContact(secret, await sealContact(secret, contact))).toEqual(contact);
  });

  it('shows nothing of the address and differs each time', async () => {
    const sealed = await sealContact(secret, contact);
    expect(Buffer.from(sealed.replace(/\./g, ''), 'base64url').toString('latin1')).not.toContain('union');
    expect(await sealContact(secret, contact)).not.toBe(sealed);
  });

  it('does not open with another secret, nor when it is not sealed at all', async () => {
    const sealed = await sealContact(secret, contact);
    await expect(unsealContact(`another ${secret}`, sealed)).rejects.toThrow(UnreadableContact);
    await expect(unsealContact(secret, 'coordination@union.example')).rejects.toThrow(UnreadableContact);
  });
});
