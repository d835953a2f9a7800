import { describe, expect, it } from '@jest/globals';
import { sealContact, UnreadableContact, unsealContact } from './sealed-contact.js';

const secret = 'a deployment secret of more than 32 characters';
const contact = { email: 'coordination@union.example', language: 'es', timeZone: 'America/Managua' };

describe('a sealed contact', () => {
  it('opens with the secret that sealed it', async () => {
    expect(unsealContact(secret, await sealContact(secret, contact))).toEqual(contact);
  });

  it('shows nothing of the address and differs each time', async () => {
    const sealed = await sealContact(secret, contact);
    expect(Buffer.from(sealed.replace(/\./g, ''), 'base64url').toString('latin1')).not.toContain('union');
    expect(await sealContact(secret, contact)).not.toBe(sealed);
  });

  it('does not open with another secret, nor when it is not sealed at all', async () => {
    const sealed = await sealContact(secret, contact);
    expect(() => unsealContact(`another ${secret}`, sealed)).toThrow(UnreadableContact);
    expect(() => unsealContact(secret, 'coordination@union.example')).toThrow(UnreadableContact);
  });

  it('does not open when any part of it was changed', async () => {
    const parts = (await sealContact(secret, contact)).split('.');
    for (const at of [0, 2, 3, 4]) {
      const changed = parts.map((part, index) =>
        index === at ? part.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')) : part,
      );
      expect(() => unsealContact(secret, changed.join('.'))).toThrow(UnreadableContact);
    }
    expect(() => unsealContact(secret, parts.slice(0, 4).join('.'))).toThrow(UnreadableContact);
  });
});
