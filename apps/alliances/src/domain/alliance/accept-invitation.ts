import { verdictOn } from '../admission/candidates.js';
import type { Interest } from '../admission/interest.js';
import type { Invitation } from '../admission/invitation.js';
import { seatingObstacle, type OrganizationStanding } from '../composition/eligibility.js';
import { belongsToAGroup, type Seat } from '../composition/seat.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, unknownRecord } from '../refusal.js';
import { findSeat, type Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import { seatFilled } from './seat-filled.js';

/**
 * Fills the seat at once, unless it is the seat of a group and others want it too: then the invited organisation
 * stands as a candidate, and the group chooses. To invite is not to select.
 */
export function acceptInvitation(
  alliance: Alliance,
  invitation: Invitation,
  organization: OrganizationStanding,
  context: DecisionContext,
): Decision<AllianceChange> {
  const seat = findSeat(alliance, invitation.seatId);
  if (!seat) return refuse(unknownRecord('seat', invitation.seatId));
  if (organization.id !== invitation.organizationId) return refuse(refusal('not_entitled', 'invitation'));
  const obstacle = seatingObstacle(seat, alliance.places, organization);
  if (obstacle) return refuse(obstacle);
  const { at } = context;
  const accepted: AllianceChange = {
    type: 'invitation-accepted',
    at,
    invitationId: invitation.id,
    seatId: seat.id,
    organizationId: organization.id,
  };
  const candidacy = candidacyOf(seat, organization, invitation.id, context);
  if (belongsToAGroup(seat) && verdictOn(alliance, seat, candidacy, at).outcome !== 'seat') {
    const { id: interestId, seatId, organizationId, constituency, message, offers } = candidacy;
    return accept<AllianceChange>(accepted, {
      type: 'interest-expressed',
      at,
      interestId,
      seatId,
      organizationId,
      constituency,
      message,
      offers,
      invitationId: invitation.id,
    });
  }
  return accept<AllianceChange>(accepted, seatFilled(seat, organization, context));
}

function candidacyOf(
  seat: Seat,
  organization: OrganizationStanding,
  invitationId: string,
  { at, newId }: DecisionContext,
): Interest {
  return {
    id: newId(),
    seatId: seat.id,
    organizationId: organization.id,
    constituency: organization.constituency,
    status: 'submitted',
    message: {},
    offers: [],
    expressedAt: at,
    invitationId,
    voices: [],
  };
}
