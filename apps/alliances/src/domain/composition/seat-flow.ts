import { heldIn } from './composition.js';
import { countOf, countsAs, mayShare } from './counting.js';
import { Flow } from './flow.js';
import { homeOf, type Place } from './place.js';
import type { CompositionPolicy } from './policy.js';
import { type Seat, stillAdmits } from './seat.js';

/** What a holder passes on its way to a seat, and how many may: of its government, or of its country. */
interface Gate {
  readonly id: string;
  readonly width: number;
  readonly seat: Seat;
}

/** Whether a holder may be in a seat, whoever else is. */
export function takes(seat: Seat, place: Place): boolean {
  return seat.kind === place.kind && stillAdmits(seat, place);
}

/**
 * The id of a seat for each of these holders, beside those who are seated already: as many of the places that must be
 * held as possible, then as many of the others. A maximum flow (Ford and Fulkerson) from the holders over their gates to
 * the seats; seats are opened to their minimum first, and an augmenting path never takes a place from a seat. Left out
 * are those who find none, and institutions that need none: their government counts in a seat of theirs already.
 */
export function bestSeats(
  policy: CompositionPolicy,
  places: readonly Place[],
  seated: readonly Place[],
): ReadonlyMap<string, string> {
  const flow = new Flow();
  const ways = places.map((place) => ({
    id: place.id,
    gates: gatesOf(place, policy, seated),
    shares: sharesIn(place, policy),
  }));
  for (const { id, gates } of ways) {
    flow.open('source', `place/${id}`, 1);
    for (const { id: gate, width, seat } of gates) {
      flow.open(`place/${id}`, gate, 1);
      flow.open(gate, `${gate}/open`, width);
      flow.open(`${gate}/open`, `seat/${seat.id}`, seat.maximum);
    }
  }
  const fillTo = (most: (seat: Seat) => number): void => {
    for (const seat of policy.seats) {
      const taken = countOf(heldIn(seated, seat.id), policy.rules);
      flow.open(`seat/${seat.id}`, 'sink', Math.max(0, most(seat) - taken));
    }
    flow.fill();
  };
  fillTo(({ minimum }) => minimum);
  for (const { id, gates, shares } of ways) {
    const counts = shares && gates.some((gate) => gate.width === 0 || flow.passes(gate.id));
    if (counts && !flow.passes(`place/${id}`)) flow.open('source', `place/${id}`, 0);
  }
  fillTo(({ maximum }) => maximum);
  return new Map(
    ways.flatMap(({ id }): readonly [string, string][] => {
      const seat = flow.take(`place/${id}`);
      return seat === undefined ? [] : [[id, seat.slice('seat/'.length)]];
    }),
  );
}

/** A gate for each seat that takes the holder; those who pass one and the same gate have the same seats behind it. */
function gatesOf(place: Place, policy: CompositionPolicy, seated: readonly Place[]): readonly Gate[] {
  const { seats, rules } = policy;
  const home = homeOf(place);
  const fitting = seats.filter((seat) => takes(seat, place));
  return fitting.map((seat): Gate => {
    if (sharesIn(place, policy)) {
      const counts = heldIn(seated, seat.id).some((one) => countsAs(one, rules) === countsAs(place, rules));
      return { id: `${countsAs(place, rules)}/${seat.id}`, width: counts ? 0 : 1, seat };
    }
    const alike = seats.filter(({ constituency, kind }) => constituency === seat.constituency && kind === seat.kind);
    const limits = rules.perCountry.filter(
      ({ constituency, kind }) => constituency === seat.constituency && kind === seat.kind,
    );
    if (home === undefined || limits.length === 0) return { id: `alone/${place.id}/${seat.id}`, width: 1, seat };
    const behind = alike.filter((one) => fitting.includes(one)).map(({ id }) => id);
    const compatriots = alike.flatMap(({ id }) => heldIn(seated, id)).filter((one) => homeOf(one) === home);
    const most = Math.min(...limits.map(({ maximum }) => maximum)) - countOf(compatriots, rules);
    return { id: `${home}/${behind.join('/')}`, width: Math.max(0, most), seat };
  });
}

/** Whether the holder counts together with others of its government. */
function sharesIn(place: Place, { rules }: CompositionPolicy): boolean {
  return mayShare(place.constituency, rules) && homeOf(place) !== undefined;
}
