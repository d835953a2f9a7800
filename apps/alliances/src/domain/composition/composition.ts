import { countOf, mayShare } from './counting.js';
import { type Finding, findingsOf } from './findings.js';
import { homeOf, type Holder, isHeld, type Place } from './place.js';
import type { CompositionPolicy } from './policy.js';
import { admits, type Seat } from './seat.js';

/** Who sits at the table and who is missing. */
export interface CompositionSummary {
  readonly seats: readonly (Pick<Seat, 'id' | 'constituency' | 'kind' | 'minimum' | 'maximum'> & {
    /** Holders as the policy counts them. */
    readonly filled: number;
  })[];
  readonly met: boolean;
  /** Seats with fewer holders than their minimum, in the policy's order, and how many more each needs. */
  readonly missing: readonly MissingPlaces[];
  /** Rules that are not satisfied; those that are required keep the policy from being met. */
  readonly findings: readonly Finding[];
}

export interface MissingPlaces {
  readonly seatId: string;
  readonly constituency: string;
  readonly count: number;
}

/** How many must join at least before the policy is met; a seat and a rule may wait for the same one. */
export function placesNeeded({ missing, findings }: Pick<CompositionSummary, 'missing' | 'findings'>): number {
  const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((all, { count }) => all + count, 0);
  return Math.max(sum(missing), sum(findings.filter(({ required }) => required)));
}

/** @param places held ones and ended ones; only those held count */
export function summarizeComposition(policy: CompositionPolicy, places: readonly Place[]): CompositionSummary {
  const held = places.filter(isHeld);
  const seats = policy.seats.map(({ id, constituency, kind, minimum, maximum }) => ({
    id,
    constituency,
    kind,
    minimum,
    maximum,
    filled: countOf(heldIn(held, id), policy.rules),
  }));
  const missing = seats
    .filter(({ minimum, filled }) => filled < minimum)
    .map(({ id, constituency, minimum, filled }) => ({ seatId: id, constituency, count: minimum - filled }));
  const findings = findingsOf(policy, held);
  return { seats, met: missing.length === 0 && !findings.some(({ required }) => required), missing, findings };
}

export function heldIn(places: readonly Place[], seatId: string): readonly Place[] {
  return places.filter((place) => isHeld(place) && place.seatId === seatId);
}

/** Whether one more holder keeps to the seat's maximum, as the policy counts. */
export function hasRoom(seat: Seat, places: readonly Place[], rules: CompositionPolicy['rules'], one: Holder): boolean {
  return countOf([...heldIn(places, seat.id), one], rules) <= seat.maximum;
}

/** Whether there is room for nobody: where a government counts once, another institution of it always finds some. */
export function isFull(seat: Seat, places: readonly Place[], rules: CompositionPolicy['rules']): boolean {
  const shared = [seat.constituency, ...seat.alsoAdmits].some(
    (constituency) => admits(seat, constituency) && mayShare(constituency, rules),
  );
  return !shared && countOf(heldIn(places, seat.id), rules) >= seat.maximum;
}

/** The most places that the seats of this one's constituency and kind give to the holder's country, if that is full. */
export function fullCountry(
  seat: Seat,
  { seats, rules }: CompositionPolicy,
  places: readonly Place[],
  one: Holder,
): { readonly country: string; readonly maximum: number } | undefined {
  const country = homeOf(one);
  if (country === undefined) return undefined;
  const alike = seats.filter(({ constituency, kind }) => constituency === seat.constituency && kind === seat.kind);
  const held = alike.flatMap(({ id }) => heldIn(places, id)).filter((place) => homeOf(place) === country);
  return rules.perCountry
    .filter(({ constituency, kind }) => constituency === seat.constituency && kind === seat.kind)
    .filter(({ maximum }) => countOf([...held, one], rules) > maximum)
    .map(({ maximum }) => ({ country, maximum }))[0];
}
