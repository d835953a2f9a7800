import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seat } from '../testing/scenario.js';
import { checkPolicy } from './balance-at.js';
import { fullCountry, hasRoom, summarizeComposition } from './composition.js';
import type { Place } from './place.js';
import type { CompositionPolicy } from './policy.js';
import { type CompositionRules, plainRules } from './rules.js';
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

const rulesArb: fc.Arbitrary<CompositionRules> = fc
  .record({
    governments: fc.constantFrom('once', 'each_institution'),
    perCountry: fc.subarray(['workers', 'government_national']),
    maximum: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ governments, perCountry, maximum }) => ({
    ...plainRules,
    governments,
    perCountry: perCountry.map((constituency) => ({
      ...{ constituency, kind: 'titular', countries: ['CR'], minimum: 0, maximum },
    })),
  }));
const wishes = fc.array(fc.record({ pick: fc.nat({ max: 2 }), country: fc.constantFrom('CR', 'NI') }), {
  minLength: 5,
  maxLength: 5,
});

const mayHold = (one: Seat, { seats, rules }: CompositionPolicy, held: readonly Place[], place: Place): boolean =>
  admits(one, place.constituency) &&
  hasRoom(one, held, rules, place) &&
  fullCountry(one, { seats, rules }, held, place) === undefined;

/** As many as come and find room, each in the seat that it asks for or in another one. */
function table(
  policy: CompositionPolicy,
  places: readonly Place[],
  asked: readonly { pick: number; country: string }[],
) {
  return places.reduce<readonly Place[]>((held, place, at) => {
    const { pick = 0, country = 'CR' } = asked[at] ?? {};
    const one = { ...place, countries: [country] };
    const order = [...policy.seats.slice(pick), ...policy.seats];
    const found = order.find((some) => mayHold(some, policy, held, one));
    return found ? [...held, { ...one, seatId: found.id }] : held;
  }, []);
}

it('finds a table as it is by the policy that it has', () => {
  fc.assert(
    fc.property(seatsArb, placesArb, rulesArb, wishes, (seats, places, rules, asked) => {
      const policy = { seats, rules };
      const held = table(policy, places, asked);
      const { unseated, ...summary } = checkPolicy(policy, held);
      expect(unseated).toEqual([]);
      expect(summary).toEqual(summarizeComposition(policy, held));
    }),
    { seed: 20270102, numRuns: 200 },
  );
});

it('seats nobody whom the seat, as the table counts, would not take', () => {
  fc.assert(
    fc.property(seatsArb, seatsArb, placesArb, rulesArb, wishes, (seats, other, places, rules, asked) => {
      const held = table({ seats: other, rules: plainRules }, places, asked);
      const policy = { seats: seats.map((one) => ({ ...one, id: `other-${one.id}` })), rules };
      const { seated, unseated } = seatUnder(policy, held);
      expect(seated.length + unseated.length).toBe(held.length);
      const misplaced = seated.filter((place) => {
        const one = policy.seats.find(({ id }) => id === place.seatId);
        return (
          !one ||
          !mayHold(
            one,
            policy,
            seated.filter((some) => some !== place),
            place,
          )
        );
      });
      expect(misplaced).toEqual([]);
      const mostly = unseated.filter((place) => policy.seats.some((one) => mayHold(one, policy, seated, place)));
      expect(mostly).toEqual([]);
    }),
    { seed: 20270103, numRuns: 200 },
  );
});

/** How many places that must be held can be held at most, as the table counts, by trying every way to sit. */
function mostHeld(policy: CompositionPolicy, places: readonly Place[], held: readonly Place[] = []): number {
  const [first, ...rest] = places;
  if (!first) return requiredHeld(policy, held);
  const ways = policy.seats
    .filter((one) => mayHold(one, policy, held, first))
    .map(({ id }) => mostHeld(policy, rest, [...held, { ...first, seatId: id }]));
  return Math.max(mostHeld(policy, rest, held), ...ways);
}

const requiredHeld = (policy: CompositionPolicy, held: readonly Place[]): number =>
  summarizeComposition(policy, held).seats.reduce((sum, { minimum, filled }) => sum + Math.min(minimum, filled), 0);

it('fills the required places as well as can be where a government counts once or a country has a maximum', () => {
  fc.assert(
    fc.property(seatsArb, placesArb, rulesArb, wishes, (some, places, rules, asked) => {
      // Where seats of one constituency admit differently, the flow may miss a better seating.
      const seats = some.map((one) => {
        const { alsoAdmits } = some.find(({ constituency }) => constituency === one.constituency) ?? one;
        return { ...one, alsoAdmits };
      });
      const held = places.slice(0, 4).map((place, at) => ({ ...place, countries: [asked[at]?.country ?? 'CR'] }));
      const { seated } = seatUnder({ seats, rules }, held);
      expect(requiredHeld({ seats, rules }, seated)).toBe(mostHeld({ seats, rules }, held));
    }),
    { seed: 20270104, numRuns: 150 },
  );
});
