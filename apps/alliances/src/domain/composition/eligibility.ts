import { refusal, type Refusal } from '../refusal.js';
import { hasRoom } from './composition.js';
import { isHeld, type Place } from './place.js';
import { admits, type Seat, type SeatKind } from './seat.js';

/** What eligibility needs to know of an organisation, from the directory's events. */
export interface OrganizationStanding {
  readonly id: string;
  readonly constituency: string;
  readonly mandate: string;
  readonly suspended: boolean;
}

/**
 * Why an organisation cannot be seated, if it cannot. Rules only, never a judgement: not suspended, of a constituency
 * and a mandate that the seat admits, no place of the same kind yet (an institution may be titular and name its own
 * alternate, but never counts twice), and room.
 */
export function seatingObstacle(
  seat: Seat,
  places: readonly Place[],
  organization: OrganizationStanding,
): Refusal | undefined {
  if (organization.suspended) {
    return refusal('organization_suspended', 'seat', { facts: { organizationId: organization.id } });
  }
  if (!admits(seat, organization.constituency)) {
    return refusal('not_eligible', 'seat', {
      facts: { seatConstituency: seat.constituency, constituency: organization.constituency },
    });
  }
  if (seat.mandate !== undefined && seat.mandate !== organization.mandate) {
    return refusal('not_eligible', 'seat', {
      facts: { seatMandate: seat.mandate, mandate: organization.mandate },
    });
  }
  return placeObstacle(seat, places, organization.id);
}

/** The part that depends on the places held only: it can change while a candidate waits. */
export function placeObstacle(seat: Seat, places: readonly Place[], organizationId: string): Refusal | undefined {
  const held = places.find((place) => holdsKind(place, organizationId, seat.kind));
  if (held) {
    return refusal('already_seated', 'seat', { state: 'seated', facts: { placeId: held.id, seatId: held.seatId } });
  }
  if (!hasRoom(seat, places)) {
    return refusal('seat_full', 'seat', { state: 'full', facts: { seatId: seat.id, maximum: seat.maximum } });
  }
  return undefined;
}

export function holdsKind(place: Place, organizationId: string, kind: SeatKind): boolean {
  return isHeld(place) && place.organizationId === organizationId && place.kind === kind;
}
