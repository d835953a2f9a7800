import type { SeatKind } from './seat.js';

/** `left`: it went of its own accord; `replaced`: its own side sent another one; `term_ended`: by date. */
export type VacationReason = 'left' | 'suspended' | 'replaced' | 'term_ended';

/** One organisation in one seat, from a day to a day. An ended place stays: it is the history. */
export interface Place {
  readonly id: string;
  readonly seatId: string;
  readonly organizationId: string;
  /** The holder's own, which may differ from the seat's. */
  readonly constituency: string;
  readonly kind: SeatKind;
  /** ISO 3166-1 codes of where the holder was at work when it was seated, its home first. */
  readonly countries?: readonly string[];
  /** The mandate that the holder had when it was seated; absent on those from before this was kept. */
  readonly mandate?: string;
  readonly from: string;
  /** The last day, `YYYY-MM-DD`, of a seat that is held for a time. */
  readonly termEndsOn?: string;
  /** How often its term was renewed. */
  readonly renewals?: number;
  /** Absent while held. The place is no longer held at this very instant. */
  readonly until?: string;
  readonly vacatedBecause?: VacationReason;
}

export function isHeld(place: Place): boolean {
  return place.until === undefined;
}

/** When the last one of these ended, that did; undefined where none has. */
export function lastEndOf(places: readonly Place[]): string | undefined {
  return places
    .flatMap(({ until }) => until ?? [])
    .sort()
    .at(-1);
}

/** The places held at an instant, of all that ever were. */
export function placesHeldAt(places: readonly Place[], at: string): readonly Place[] {
  return places.filter((place) => place.from <= at && (place.until === undefined || at < place.until));
}

/** Whom a place counts for: who sits there, where it is at home, and for which constituency. */
export type Holder = Pick<Place, 'organizationId' | 'constituency' | 'countries' | 'mandate'>;

/** The country that a holder is counted for; none for a body of a whole region. */
export function homeOf({ countries }: Holder): string | undefined {
  return countries?.[0];
}
