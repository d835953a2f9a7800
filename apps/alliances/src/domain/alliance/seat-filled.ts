import type { Seat } from '../composition/seat.js';
import type { DecisionContext } from '../decision.js';
import type { AllianceChange } from './alliance-events.js';

/** The fact that an organisation takes a place in a seat; the place gets an id of its own. */
export function seatFilled(
  seat: Seat,
  organization: { readonly id: string; readonly constituency: string },
  { at, newId }: DecisionContext,
): Extract<AllianceChange, { type: 'seat-filled' }> {
  return {
    type: 'seat-filled',
    at,
    placeId: newId(),
    seatId: seat.id,
    organizationId: organization.id,
    constituency: organization.constituency,
    kind: seat.kind,
  };
}
