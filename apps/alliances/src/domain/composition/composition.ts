import { isHeld, type Place } from './place.js';
import type { Seat } from './seat.js';

/** Who sits at the table and who is missing. */
export interface CompositionSummary {
  readonly seats: readonly (Pick<Seat, 'id' | 'constituency' | 'kind' | 'minimum' | 'maximum'> & {
    readonly filled: number;
  })[];
  readonly met: boolean;
  /** Seats with fewer holders than their minimum, in the policy's order, and how many more each needs. */
  readonly missing: readonly MissingPlaces[];
}

export interface MissingPlaces {
  readonly seatId: string;
  readonly constituency: string;
  readonly count: number;
}

export function summarizeComposition(seats: readonly Seat[], places: readonly Place[]): CompositionSummary {
  const summaries = seats.map(({ id, constituency, kind, minimum, maximum }) => ({
    id,
    constituency,
    kind,
    minimum,
    maximum,
    filled: heldIn(places, id).length,
  }));
  const missing = summaries
    .filter(({ minimum, filled }) => filled < minimum)
    .map(({ id, constituency, minimum, filled }) => ({ seatId: id, constituency, count: minimum - filled }));
  return { seats: summaries, met: missing.length === 0, missing };
}

export function heldIn(places: readonly Place[], seatId: string): readonly Place[] {
  return places.filter((place) => isHeld(place) && place.seatId === seatId);
}

export function hasRoom(seat: Seat, places: readonly Place[]): boolean {
  return heldIn(places, seat.id).length < seat.maximum;
}
