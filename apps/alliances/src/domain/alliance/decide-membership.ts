import { isInvitationOpen } from '../admission/invitation.js';
import { heldIn } from '../composition/composition.js';
import { isHeld, type Place, type VacationReason } from '../composition/place.js';
import { belongsToAGroup, type Seat } from '../composition/seat.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, unknownRecord, type Refusal } from '../refusal.js';
import { hasEnded, isCoordinator, type Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import type { MembershipDecisionCommand } from './alliance-commands.js';
import { closeCandidacies } from './close-candidacies.js';

export function decideMembership(
  alliance: Alliance,
  command: MembershipDecisionCommand,
  context: DecisionContext,
): Decision<AllianceChange> {
  switch (command.type) {
    case 'revise-composition': {
      if (!isCoordinator(alliance, command.by)) return refuse(refusal('not_entitled', 'alliance'));
      const inUse = seatInUse(alliance, command.seats, context.at);
      return inUse ? refuse(inUse) : accept({ type: 'composition-revised', at: context.at, seats: command.seats });
    }
    case 'vacate-place': {
      const place = alliance.places.find((one) => one.id === command.placeId);
      if (!place) return refuse(unknownRecord('place', command.placeId));
      // Nobody is put out of a seat by somebody else's desk: the holder leaves.
      if (place.organizationId !== command.by.organizationId) return refuse(refusal('not_entitled', 'place'));
      return isHeld(place) ? accept(vacated(place, context.at, 'left')) : accept();
    }
    case 'suspend-organization': {
      if (hasEnded(alliance)) return accept();
      const { organizationId } = command;
      const held = alliance.places.filter((place) => isHeld(place) && place.organizationId === organizationId);
      return accept(
        ...rested(alliance, organizationId, context.at),
        ...held.map((place) => vacated(place, context.at, 'suspended')),
        ...closeCandidacies(alliance, context.at, 'suspended', (one) => one.organizationId === organizationId),
      );
    }
    case 'reinstate-organization':
      return hasEnded(alliance) ? accept() : accept(...resumed(alliance, command.organizationId, context.at));
  }
}

function rested({ coordinator }: Alliance, suspendedId: string, at: string): readonly AllianceChange[] {
  const { personId, organizationId, restingSince } = coordinator;
  if (organizationId !== suspendedId || restingSince !== undefined) return [];
  return [{ type: 'coordination-rested', at, coordinator: { personId, organizationId } }];
}

function resumed({ coordinator }: Alliance, reinstatedId: string, at: string): readonly AllianceChange[] {
  const { personId, organizationId, restingSince } = coordinator;
  if (organizationId !== reinstatedId || restingSince === undefined) return [];
  return [{ type: 'coordination-resumed', at, coordinator: { personId, organizationId } }];
}

function vacated(place: Place, at: string, reason: VacationReason): AllianceChange {
  const { id: placeId, seatId, organizationId, constituency, kind } = place;
  return { type: 'seat-vacated', at, placeId, seatId, organizationId, constituency, kind, reason };
}

/**
 * A policy may change while the alliance forms, but takes no seat away from who holds it, stands for it or is invited.
 * Once somebody else than the lead sits at the table, it came to one with the groups' seats: none of them goes, and none
 * is needed less, so that the lead cannot constitute the alliance without the workers, the employers or the migrants.
 */
function seatInUse(alliance: Alliance, revised: readonly Seat[], at: string): Refusal | undefined {
  const joined = alliance.places.some((place) => isHeld(place) && place.organizationId !== alliance.leadOrganizationId);
  for (const seat of alliance.seats) {
    const next = revised.find((one) => one.id === seat.id);
    const held = heldIn(alliance.places, seat.id).length;
    const wanted =
      alliance.interests.some((one) => one.seatId === seat.id && one.status === 'submitted') ||
      alliance.invitations.some((one) => one.seatId === seat.id && isInvitationOpen(one, at));
    const same = next?.constituency === seat.constituency && next.kind === seat.kind;
    const lost = (held > 0 || wanted) && !same;
    const pushedOut = joined && belongsToAGroup(seat) && (!same || next.minimum < seat.minimum);
    if (lost || pushedOut || (next && next.maximum < held)) {
      return refusal('seat_in_use', 'seat', { state: 'in_use', facts: { seatId: seat.id, held } });
    }
  }
  return undefined;
}
