import type { SeatKind } from './seat.js';

export type VacationReason = 'left' | 'suspended';

/** One organisation in one seat, from a day to a day. An ended place stays: it is the history. */
export interface Place {
  readonly id: string;
  readonly seatId: string;
  readonly organizationId: string;
  /** The holder's own, which may differ from the seat's. */
  readonly constituency: string;
  readonly kind: SeatKind;
  readonly from: string;
  /** Absent while held. The place is no longer held at this very instant. */
  readonly until?: string;
  readonly vacatedBecause?: VacationReason;
}

export function isHeld(place: Place): boolean {
  return place.until === undefined;
}

/** The places held at an instant, of all that ever were. */
export function placesHeldAt(places: readonly Place[], at: string): readonly Place[] {
  return places.filter((place) => place.from <= at && (place.until === undefined || at < place.until));
}
