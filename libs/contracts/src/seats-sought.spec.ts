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

  describe('of two seats of one kind', () => {
    const nicaragua = wanted('workers', { places: ['NI'], offers: ['training'] });
    const costaRica = wanted('workers', { places: ['CR', 'PA'], offers: ['legal_advice'] });
    const before = seatsSought([nicaragua, costaRica], [], [], ids());
    const kept = (lookingFor: readonly LookingFor[], previous = before) => {
      const after = seatsSought(lookingFor, [], previous, () => 'new');
      return after.map(({ id, places }) => [id, places.toSorted().join()]);
    };

    it.each<[string, readonly LookingFor[], unknown]>([
      [
        'written in another order',
        [costaRica, nicaragua],
        [
          ['seat-2', 'CR,PA'],
          ['seat-1', 'NI'],
        ],
      ],
      ['of which the first is no longer sought', [costaRica], [['seat-2', 'CR,PA']]],
      [
        'with codes written in another order',
        [{ ...costaRica, places: ['PA', 'CR'] }, nicaragua],
        [
          ['seat-2', 'CR,PA'],
          ['seat-1', 'NI'],
        ],
      ],
      [
        'of which one asks for something else in the same places',
        [{ ...costaRica, offers: ['training'] }, nicaragua],
        [
          ['seat-2', 'CR,PA'],
          ['seat-1', 'NI'],
        ],
      ],
      ['of which the one that is left asks for something else', [{ ...costaRica, offers: [] }], [['seat-2', 'CR,PA']]],
      [
        'of which one moves',
        [{ ...nicaragua, places: ['HN'] }, costaRica],
        [
          ['seat-1', 'HN'],
          ['seat-2', 'CR,PA'],
        ],
      ],
      [
        'with a third before them',
        [wanted('workers', { places: ['HN'] }), nicaragua, costaRica],
        [
          ['new', 'HN'],
          ['seat-1', 'NI'],
          ['seat-2', 'CR,PA'],
        ],
      ],
    ])('each keeps its id: %s', (_, lookingFor, expected) => {
      expect(kept(lookingFor)).toEqual(expected);
    });

    it('each keeps its id by the mandate that it requires, where nothing else tells them apart', () => {
      const policy = wanted('workers', { mandate: 'policy' });
      const monitoring = wanted('workers', { mandate: 'monitoring' });
      const earlier = seatsSought([policy, monitoring], [], [], ids());
      const after = seatsSought([monitoring], [], earlier, () => 'new');
      expect(after.map(({ id, mandate }) => [id, mandate])).toEqual([['seat-2', 'monitoring']]);
    });
  });
});
