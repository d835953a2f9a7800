import type { TemplateSeat } from '#taxonomy';
import type { SeatSought } from './initiative.js';

/** Whom a draft looks for, as its author wrote it; {@link seatsSought} makes the seats. */
export interface LookingFor {
  readonly constituency: string;
  readonly places: readonly string[];
  readonly offers: readonly string[];
  readonly count: number;
  /** That its holder must have. */
  readonly mandate?: string;
}

type Seat = Omit<SeatSought, 'id'>;

/**
 * The seats of an initiative: those of its composition template, each detailed by the first `lookingFor` that it
 * admits; what is looked for beyond the template gets a seat of its own. A seat that was there before keeps its id, since
 * invitations and suggestions point to it: of several of the same constituency and kind the one that asks for the same
 * in the same places, else the one in the same places, else the first that is left.
 */
export function seatsSought(
  lookingFor: readonly LookingFor[],
  template: readonly TemplateSeat[],
  previous: readonly SeatSought[],
  newId: () => string,
): SeatSought[] {
  const seats: Seat[] = template.map((seat) => ({ ...seat, alsoAdmits: [...seat.alsoAdmits], places: [], offers: [] }));
  const detailed = new Set<Seat>();
  for (const wanted of lookingFor) {
    const seat = seats.find((candidate) => !detailed.has(candidate) && admits(candidate, wanted.constituency));
    const target = seat ?? additionalSeat(wanted);
    if (!seat) seats.push(target);
    detailed.add(target);
    target.places = [...wanted.places];
    target.offers = [...wanted.offers];
    if (wanted.mandate !== undefined) target.mandate = wanted.mandate;
    target.minimum = Math.max(target.minimum, wanted.count);
    target.maximum = Math.max(target.maximum, wanted.count);
  }
  return withIds(seats, previous, newId);
}

const admits = (seat: Seat, constituency: string): boolean =>
  seat.kind === 'titular' && (seat.constituency === constituency || seat.alsoAdmits.includes(constituency));

const additionalSeat = ({ constituency, count }: LookingFor): Seat => ({
  constituency,
  alsoAdmits: [],
  kind: 'titular',
  minimum: count,
  maximum: count,
  places: [],
  offers: [],
});

/** How surely a seat is the one that was there before, the surest first. */
const likenesses: readonly ((one: Seat, other: Seat) => boolean)[] = [
  (one, other) => isAsked(one, other) && isSoughtIn(one, other),
  isSoughtIn,
  () => true,
];

function withIds(seats: readonly Seat[], previous: readonly SeatSought[], newId: () => string): SeatSought[] {
  const free = [...previous];
  const ids = new Map<Seat, string>();
  for (const isLike of likenesses) {
    for (const seat of seats) {
      if (ids.has(seat)) continue;
      const at = free.findIndex((one) => isOfKind(one, seat) && isLike(one, seat));
      const [kept] = at < 0 ? [] : free.splice(at, 1);
      if (kept) ids.set(seat, kept.id);
    }
  }
  return seats.map((seat) => ({ id: ids.get(seat) ?? newId(), ...seat }));
}

const isOfKind = (one: Seat, other: Seat): boolean =>
  one.constituency === other.constituency && one.kind === other.kind;

function isSoughtIn(one: Seat, other: Seat): boolean {
  return isSameSet(one.places, other.places);
}

const isAsked = (one: Seat, other: Seat): boolean =>
  isSameSet(one.offers, other.offers) && one.mandate === other.mandate;

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((code) => other.includes(code));
