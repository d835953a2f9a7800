import { describe, expect, it } from '@jest/globals';
import { activated, addressOf, deactivated, invited, withPreferences } from './account.js';
import { normalizeEmail } from './email-address.js';

const now = new Date('2027-03-01T12:00:00Z');
const desk = invited({ id: 'desk', email: 'desk@union.example', language: 'es', timeZone: 'America/Managua' }, now);

const refusedIn = (state: string): unknown =>
  expect.objectContaining({ code: 'illegal_transition', facts: { subject: 'account', state } });

describe('an account', () => {
  it('is invited until its address is proved, and then active', () => {
    expect(desk).toMatchObject({ status: 'invited', platformRoles: [], version: 1 });
    expect(activated(desk, 'hash')).toMatchObject({ status: 'active', passwordHash: 'hash', version: 2 });
  });

  it('loses password and platform roles when it is deactivated', () => {
    const verifier = activated({ ...desk, platformRoles: ['verifier'] }, 'hash');
    const gone = deactivated(verifier);
    expect(gone).toMatchObject({ status: 'deactivated', platformRoles: [] });
    expect(gone.passwordHash).toBeUndefined();
  });

  it('has its address until another account has it', () => {
    const gone = deactivated(desk);
    expect(addressOf(gone)).toBe(desk.email);
    expect(addressOf({ ...gone, email: gone.id })).toBeUndefined();
  });

  it('does nothing more once deactivated, and says its state', () => {
    const gone = deactivated(desk);
    const refused = refusedIn('deactivated');
    expect(() => activated(gone, 'hash')).toThrow(refused);
    expect(() => withPreferences(gone, { language: 'pt' })).toThrow(refused);
    expect(() => deactivated(gone)).toThrow(refused);
  });
});

describe('an e-mail address', () => {
  it('is the same desk in any case', () => {
    expect(normalizeEmail(' Coordination@Union.Example ')).toBe('coordination@union.example');
  });
});
