import { describe, expect, it } from '@jest/globals';
import type { AwaitedWord } from '../domain/week/awaited-words.js';
import { withUnasked } from './with-unasked.js';

const promised = (since: string, more: Partial<AwaitedWord> = {}): AwaitedWord => ({
  on: 'commitment',
  id: 'promise',
  ownerOrganizationId: 'union',
  since,
  ...more,
});
const active = { status: 'active', constitutedAt: '2027-03-01T12:00:00.000Z' } as const;
const isUnasked = (word: AwaitedWord, alliance: Parameters<typeof withUnasked>[1] = active) =>
  withUnasked([word], alliance)[0]?.unasked === true;

describe('a promise that waits for a word', () => {
  it('was put to nobody while the alliance formed', () => {
    expect(isUnasked(promised('2027-02-01T12:00:00.000Z'), { status: 'forming' })).toBe(true);
    expect(isUnasked(promised('2027-02-01T12:00:00.000Z'))).toBe(true);
  });

  it('was put to somebody afterwards, and is as it is kept since that is kept', () => {
    expect(isUnasked(promised('2027-03-02T12:00:00.000Z'))).toBe(false);
    expect(isUnasked(promised('2027-02-01T12:00:00.000Z', { changes: 0 }))).toBe(false);
    expect(isUnasked(promised('2027-02-01T12:00:00.000Z', { on: 'delivery' }))).toBe(false);
  });
});
