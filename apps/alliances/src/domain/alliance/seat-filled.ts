import { dayOf } from '#contracts';
import type { Holder } from '../composition/place.js';
import type { Seat } from '../composition/seat.js';
import { termEnd } from '../composition/term.js';
import type { DecisionContext } from '../decision.js';
import type { AllianceChange } from './alliance-events.js';

/** The fact that an organisation takes a place in a seat; the place gets an id of its own. */
export function seatFilled(
  seat: Seat,
  { organizationId, constituency, countries = [], mandate }: Holder,
  { at, newId }: DecisionContext,
): Extract<AllianceChange, { type: 'seat-filled' }> {
  return {
    type: 'seat-filled',
    at,
    placeId: newId(),
    seatId: seat.id,
    organizationId,
    constituency,
    kind: seat.kind,
    countries,
    ...(mandate !== undefined && { mandate }),
    ...(seat.term && { termEndsOn: termEnd(dayOf(at), seat.term) }),
  };
}
