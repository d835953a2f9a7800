import { describe, expect, it } from '@jest/globals';
import { type Actor, requireOneselfOrAdministrator } from './actor.js';
import { type ApiKey, effectiveRoles, isAlive } from './api-key.js';
import { keyThatSigns, nextRotation, validityOfKey } from './key-schedule.js';
import { judge, refreshTokenOf, startedSession } from './session.js';

const now = new Date('2027-03-01T12:00:00Z');
const after = (days: number): Date => new Date(now.getTime() + days * 86_400_000);

describe('a refresh token', () => {
  const session = startedSession('session', 'desk', now);
  const token = refreshTokenOf(session, 'hash', now);

  it('serves once, and not for ever', () => {
    expect(judge(token, after(1))).toBe('good');
    expect(judge(token, after(14))).toBe('expired');
    expect(judge({ ...token, usedAt: now }, after(1))).toBe('reused');
    expect(judge({ ...token, usedAt: now }, after(20))).toBe('reused');
  });

  it('does not outlive its session', () => {
    expect(refreshTokenOf(session, 'hash', after(85)).expiresAt).toEqual(session.endsAt);
  });
});

describe('an API key', () => {
  const key: ApiKey = {
    id: 'key',
    organizationId: 'union',
    personId: 'desk',
    name: 'export',
    roles: ['editor', 'reader'],
    prefix: 'alz_1',
    secretHash: 'hash',
    createdAt: now,
    expiresAt: after(30),
  };

  it('carries no more than its person has now', () => {
    expect(effectiveRoles(key, ['admin'])).toEqual(['editor', 'reader']);
    expect(effectiveRoles(key, ['reader'])).toEqual(['reader']);
    expect(effectiveRoles({ ...key, roles: ['authorised_officer'] }, ['admin'])).toEqual([]);
    expect(effectiveRoles(key, [])).toEqual([]);
  });

  it('says nothing of its person that only the person says', () => {
    const reader: Actor = { personId: 'desk', organizations: [{ id: 'union', roles: ['reader'] }], platformRoles: [] };
    const say = (actor: Actor) => () => {
      requireOneselfOrAdministrator(actor, 'union', 'desk');
    };
    expect(say(reader)).not.toThrow();
    expect(say({ ...reader, byKey: true })).toThrow(expect.objectContaining({ code: 'forbidden' }));
    expect(say({ ...reader, byKey: true, organizations: [{ id: 'union', roles: ['admin'] }] })).not.toThrow();
  });

  it('ends on its day', () => {
    expect(isAlive(key, after(29))).toBe(true);
    expect(isAlive(key, after(30))).toBe(false);
  });
});

describe('the schedule of signing keys', () => {
  const first = { kid: 'first', ...validityOfKey(now, true) };

  it('signs at once with the first key, and with a later one only when all have heard of it', () => {
    expect(keyThatSigns([first], now)?.kid).toBe('first');
    const rotation = nextRotation([first], now);
    const second = { kid: 'second', ...validityOfKey(rotation, false) };
    expect(keyThatSigns([first, second], rotation)?.kid).toBe('first');
    expect(keyThatSigns([first, second], second.validFrom)?.kid).toBe('second');
  });

  it('never pauses: the next key signs before the last one stops, which is believed for longer', () => {
    const second = validityOfKey(nextRotation([first], now), false);
    expect(second.validFrom < after(30)).toBe(true);
    expect(first.validUntil > after(30)).toBe(true);
    expect(keyThatSigns([first], after(30))).toBeUndefined();
  });

  it('asks for a key at once when there is none left', () => {
    expect(nextRotation([], now)).toEqual(now);
    expect(nextRotation([first], after(40))).toEqual(after(40));
  });
});
