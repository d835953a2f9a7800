import { describe, expect, it } from '@jest/globals';
import type { Member } from '../domain/organization/roster.js';
import { withDeputies } from './with-deputies.js';

const remit = { places: ['NI'], themes: [] };
const stored = (focalPoint?: object): Member => {
  const row: unknown = { personId: 'p', roles: ['reader'], joinedAt: new Date(0), ...(focalPoint && { focalPoint }) };
  return row as Member;
};

describe('a stored member', () => {
  it('keeps the deputy that it had when there was one at most', () => {
    expect(withDeputies(stored({ remit, capacity: 20, deputyId: 'd' })).focalPoint).toEqual({
      remit,
      capacity: 20,
      deputies: ['d'],
    });
  });

  it('has none where none was named', () => {
    expect(withDeputies(stored({ remit })).focalPoint).toEqual({ remit, deputies: [] });
    expect(withDeputies(stored())).not.toHaveProperty('focalPoint');
  });

  it('is as it is now', () => {
    expect(withDeputies(stored({ remit, deputies: ['d', 'e'] })).focalPoint?.deputies).toEqual(['d', 'e']);
  });
});
