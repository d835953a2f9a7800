import { verdictOn } from '../admission/candidates.js';
import type { Interest } from '../admission/interest.js';
import type { Invitation } from '../admission/invitation.js';
import { standingCandidacy } from '../admission/open-candidacy.js';
import { holderOf, seatingObstacle, type OrganizationStanding } from '../composition/eligibility.js';
import { belongsToAGroup, type Seat } from '../composition/seat.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, unknownRecord } from '../refusal.js';
import { findSeat, type Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import { evolveAll } from './evolve-alliance.js';
import { seatFilled } from './seat-filled.js';
import { leftByPredecessor } from './succession.js';

/**
 * Fills the seat at once, unless it is the seat of a group and others want it too or sit there: then the invited
 * organisation stands as a candidate, and the group chooses. To invite is not to select. A successor takes over in the
 * moment in which its predecessor leaves; where the group has yet to choose, the predecessor keeps its place meanwhile.
 */
export function acceptInvitation(
  present: Alliance,
  invitation: Invitation,
  organization: OrganizationStanding,
  context: DecisionContext,
): Decision<AllianceChange> {
  const seat = findSeat(present, invitation.seatId);
  if (!seat) return refuse(unknownRecord('seat', invitation.seatId));
  if (organization.id !== invitation.organizationId) return refuse(refusal('not_entitled', 'invitation'));
  const left = leftByPredecessor(present, invitation.id, context.at);
  const alliance = evolveAll(present, left);
  const obstacle = seatingObstacle(seat, alliance, organization);
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
    const standing = standingCandidacy(alliance, organization.id);
    if (standing) return refuse(standing);
    const { id: interestId, seatId, organizationId, constituency, message, offers } = candidacy;
    const { countries, mandate } = organization;
    return accept<AllianceChange>(accepted, {
      type: 'interest-expressed',
      at,
      interestId,
      seatId,
      organizationId,
      constituency,
      message,
      offers,
      countries,
      mandate,
      invitationId: invitation.id,
    });
  }
  return accept<AllianceChange>(accepted, ...left, seatFilled(seat, holderOf(organization), context));
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
