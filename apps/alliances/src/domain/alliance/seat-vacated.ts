import type { Place, VacationReason } from '../composition/place.js';
import type { AllianceChange } from './alliance-events.js';

/** What the facts of a place tell of it. */
export const factsOf = ({ id: placeId, seatId, organizationId, constituency, kind }: Place) => ({
  placeId,
  seatId,
  organizationId,
  constituency,
  kind,
});

/** The fact that an organisation no longer holds a place; the place stays as history. */
export function vacated(place: Place, at: string, reason: VacationReason): AllianceChange {
  return { type: 'seat-vacated', at, ...factsOf(place), reason };
}
