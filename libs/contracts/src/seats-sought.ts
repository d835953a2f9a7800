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
 * admits; what is looked for beyond the template gets a seat of its own. A seat that was there before, same
 * constituency and kind, keeps its id, since invitations and suggestions point to it.
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

function withIds(seats: readonly Seat[], previous: readonly SeatSought[], newId: () => string): SeatSought[] {
  const free = [...previous];
  return seats.map((seat) => {
    const at = free.findIndex(({ constituency, kind }) => constituency === seat.constituency && kind === seat.kind);
    const [kept] = at < 0 ? [] : free.splice(at, 1);
    return { id: kept?.id ?? newId(), ...seat };
  });
}
