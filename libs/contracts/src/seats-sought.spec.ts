import { describe, expect, it } from '@jest/globals';
import type { TemplateSeat } from '#taxonomy';
import { type LookingFor, seatsSought } from './seats-sought.js';

const tripartite: readonly TemplateSeat[] = [
  { constituency: 'government_national', alsoAdmits: ['government_local'], kind: 'titular', minimum: 1, maximum: 2 },
  { constituency: 'workers', alsoAdmits: [], kind: 'titular', minimum: 1, maximum: 2 },
];
const wanted = (constituency: string, more: Partial<LookingFor> = {}): LookingFor => ({
  constituency,
  places: [],
  offers: [],
  count: 1,
  ...more,
});
const ids = (): (() => string) => {
  let next = 0;
  return () => `seat-${++next}`;
};

describe('seatsSought', () => {
  it('takes the seats of the template', () => {
    const seats = seatsSought([], tripartite, [], ids());
    expect(seats.map(({ id, constituency, minimum, maximum }) => [id, constituency, minimum, maximum])).toEqual([
      ['seat-1', 'government_national', 1, 2],
      ['seat-2', 'workers', 1, 2],
    ]);
  });

  it('details the seat of the template that admits whom the draft looks for', () => {
    const seats = seatsSought([wanted('government_local', { places: ['CR'], count: 3 })], tripartite, [], ids());
    expect(seats).toHaveLength(2);
    expect(seats[0]).toMatchObject({ places: ['CR'], minimum: 3, maximum: 3 });
  });

  it('gives a seat of its own to what the template does not have, and to a second search of the same kind', () => {
    const seats = seatsSought([wanted('workers'), wanted('workers'), wanted('academia')], tripartite, [], ids());
    expect(seats.map(({ constituency }) => constituency)).toEqual([
      'government_national',
      'workers',
      'workers',
      'academia',
    ]);
  });

  it('asks for a mandate where the draft does', () => {
    const seats = seatsSought([wanted('workers', { mandate: 'monitoring' })], tripartite, [], ids());
    expect(seats.map(({ mandate }) => mandate)).toEqual([undefined, 'monitoring']);
  });

  it('keeps the id of a seat through a revision', () => {
    const before = seatsSought([wanted('academia')], tripartite, [], ids());
    const after = seatsSought([wanted('academia', { offers: ['training'] })], tripartite, before, () => 'new');
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });
});
