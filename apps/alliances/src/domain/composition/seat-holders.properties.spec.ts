import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seat } from '../testing/scenario.js';
import type { Place } from './place.js';
import { plainRules } from './rules.js';
import { seatUnder } from './seat-holders.js';
import { admits, type Seat } from './seat.js';

const constituencies = ['workers', 'government_national', 'government_local', 'academia'];
const seatArb = fc
  .record({
    constituency: fc.constantFrom(...constituencies),
    alsoAdmits: fc.subarray(['government_local', 'academia']),
    minimum: fc.nat({ max: 2 }),
    more: fc.nat({ max: 1 }),
  })
  .map(({ more, ...one }) => ({ ...one, maximum: Math.max(1, one.minimum + more) }));
const seatsArb = fc
  .array(seatArb, { minLength: 1, maxLength: 3 })
  .map((all) => all.map(({ constituency, ...one }, at) => seat(`seat-${at}`, constituency, one)));
const placesArb = fc.array(fc.constantFrom(...constituencies), { maxLength: 5 }).map((all) =>
  all.map((constituency, at): Place => {
    const id = `place-${at}`;
    return { id, seatId: 'elsewhere', organizationId: `org-${at}`, constituency, kind: 'titular', from: '2027' };
  }),
);

/** How many places that must be held can be held at most, by trying every way to sit. */
function mostRequired(seats: readonly Seat[], places: readonly Place[], held = seats.map(() => 0)): number {
  const [first, ...rest] = places;
  const now = seats.reduce((sum, { minimum }, at) => sum + Math.min(minimum, held[at] ?? 0), 0);
  if (!first) return now;
  const choices = seats.flatMap((one, at) =>
    admits(one, first.constituency) && (held[at] ?? 0) < one.maximum
      ? [
          mostRequired(
            seats,
            rest,
            held.map((count, other) => (other === at ? count + 1 : count)),
          ),
        ]
      : [],
  );
  return Math.max(mostRequired(seats, rest, held), ...choices);
}

it('seats each holder once, where it is admitted, within the maximum, and the required places as well as can be', () => {
  fc.assert(
    fc.property(seatsArb, placesArb, (seats, places) => {
      const { seated, unseated } = seatUnder({ seats, rules: plainRules }, places);
      expect([...seated, ...unseated].map(({ id }) => id).sort()).toEqual(places.map(({ id }) => id).sort());
      const heldIn = (id: string) => seated.filter(({ seatId }) => seatId === id);
      for (const one of seats) {
        expect(heldIn(one.id).length).toBeLessThanOrEqual(one.maximum);
        expect(heldIn(one.id).every(({ constituency }) => admits(one, constituency))).toBe(true);
      }
      const required = seats.reduce((sum, { id, minimum }) => sum + Math.min(minimum, heldIn(id).length), 0);
      expect(required).toBe(mostRequired(seats, places));
    }),
    { seed: 20270101, numRuns: 300 },
  );
});
