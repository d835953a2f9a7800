import { fullCountry, hasRoom } from './composition.js';
import type { Place } from './place.js';
import type { CompositionPolicy } from './policy.js';
import type { Seat } from './seat.js';
import { bestSeats, takes } from './seat-flow.js';

export interface Seating {
  /** The places, each in a seat of the policy. */
  readonly seated: readonly Place[];
  /** Holders for whom the policy has no place. */
  readonly unseated: readonly Place[];
}

/**
 * Who would hold which place under another policy. Whoever sits in a seat that it has too, and that admits it, keeps
 * that seat; the others make the best of what is left (`bestSeats`). Each is seated as at any table, so that nobody has
 * a place for which there is no room, in the seat or for its country.
 */
export function seatUnder(policy: CompositionPolicy, held: readonly Place[]): Seating {
  const { seats } = policy;
  const seatAll = (
    first: readonly Place[],
    seatsFor: (place: Place) => readonly Seat[] = () => seats,
  ): readonly Place[] =>
    held.reduce(
      (seated, place) => (isAmong(seated, place) ? seated : seatOne(policy, seated, place, seatsFor(place))),
      first,
    );
  const kept = seatAll([], (place) => seats.filter(({ id }) => id === place.seatId));
  const best = bestSeats(
    policy,
    held.filter((place) => !isAmong(kept, place)),
    kept,
  );
  const seated = seatAll(seatAll(kept, (place) => seats.filter(({ id }) => id === best.get(place.id))));
  return { seated, unseated: held.filter((place) => !isAmong(seated, place)) };
}

/** Whether the policy has the holder's seat too, of the same kind, and it admits the holder. */
export function keepsSeat({ seats }: CompositionPolicy, place: Place): boolean {
  return seats.some((seat) => seat.id === place.seatId && takes(seat, place));
}

const isAmong = (places: readonly Place[], { id }: Place): boolean => places.some((place) => place.id === id);

/** With the place in the first of the seats that has room for it, if there is one. */
function seatOne(
  policy: CompositionPolicy,
  seated: readonly Place[],
  place: Place,
  seats: readonly Seat[],
): readonly Place[] {
  const seat = seats.find(
    (one) => takes(one, place) && hasRoom(one, seated, policy.rules, place) && !fullCountry(one, policy, seated, place),
  );
  return seat ? [...seated, { ...place, seatId: seat.id }] : seated;
}
