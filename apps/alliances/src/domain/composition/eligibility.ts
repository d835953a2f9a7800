import { refusal, type Refusal } from '../refusal.js';
import { fullCountry, hasRoom } from './composition.js';
import { type Holder, isHeld, type Place } from './place.js';
import type { CompositionRules } from './rules.js';
import { admits, admitsMandate, type Seat, type SeatKind } from './seat.js';

/** What eligibility needs to know of an organisation, from the directory's events. */
export interface OrganizationStanding {
  readonly id: string;
  readonly constituency: string;
  readonly mandate: string;
  readonly suspended: boolean;
  /** ISO 3166-1 codes of where it is at work, its home first; none for a body of a whole region. */
  readonly countries: readonly string[];
}

export function holderOf({ id: organizationId, constituency, countries, mandate }: OrganizationStanding): Holder {
  return { organizationId, constituency, countries, mandate };
}

/** What may be held at a table, and who holds it. */
export interface Table {
  readonly seats: readonly Seat[];
  readonly policy: { readonly rules: CompositionRules };
  readonly places: readonly Place[];
}

/**
 * So many organisations sit at one table, whatever its policy has places for: each is named in what is told of the
 * alliance, and is asked for its word.
 */
export const mostSeated = 200;

/**
 * Why an organisation cannot be seated, if it cannot. Rules only, never a judgement: not suspended, of a constituency
 * and a mandate that the seat admits, no place of the same kind yet (an institution may be titular and name its own
 * alternate, but never counts twice), and room, in the seat, for its country and at the table.
 */
export function seatingObstacle(seat: Seat, table: Table, organization: OrganizationStanding): Refusal | undefined {
  if (organization.suspended) {
    return refusal('organization_suspended', 'seat', { facts: { organizationId: organization.id } });
  }
  return placeObstacle(seat, table, holderOf(organization));
}

/** The part that depends on the policy and the places held only: both can change while a candidate waits. */
export function placeObstacle(seat: Seat, table: Table, holder: Holder): Refusal | undefined {
  const { seats, places, policy } = table;
  const { constituency, mandate } = holder;
  if (!admits(seat, constituency)) {
    return refusal('not_eligible', 'seat', { facts: { seatConstituency: seat.constituency, constituency } });
  }
  if (seat.mandate !== undefined && mandate !== undefined && !admitsMandate(seat, mandate)) {
    return refusal('not_eligible', 'seat', { facts: { seatMandate: seat.mandate, mandate } });
  }
  const held = places.find((place) => holdsKind(place, holder.organizationId, seat.kind));
  if (held) {
    return refusal('already_seated', 'seat', { state: 'seated', facts: { placeId: held.id, seatId: held.seatId } });
  }
  if (!hasRoom(seat, places, policy.rules, holder)) {
    return refusal('seat_full', 'seat', { state: 'full', facts: { seatId: seat.id, maximum: seat.maximum } });
  }
  const full = fullCountry(seat, { seats, rules: policy.rules }, places, holder);
  if (full) return refusal('country_full', 'seat', { state: 'full', facts: { seatId: seat.id, ...full } });
  if (isTableFull(places, holder))
    return refusal('table_full', 'seat', { state: 'full', facts: { maximum: mostSeated } });
  return undefined;
}

/** Who sits there already takes no more room with a place of another kind. */
function isTableFull(places: readonly Place[], { organizationId }: Holder): boolean {
  const seated = new Set(places.filter(isHeld).map((place) => place.organizationId));
  return seated.size >= mostSeated && !seated.has(organizationId);
}

export function holdsKind(place: Place, organizationId: string, kind: SeatKind): boolean {
  return isHeld(place) && place.organizationId === organizationId && place.kind === kind;
}
