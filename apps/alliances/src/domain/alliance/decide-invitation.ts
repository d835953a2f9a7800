import { verdictOn } from '../admission/candidates.js';
import type { Interest } from '../admission/interest.js';
import {
  invitationStatusAt,
  invitationTransitions,
  isInvitationOpen,
  longestInvitationDays,
  type Invitation,
  type InvitationCommand,
} from '../admission/invitation.js';
import { seatingObstacle, type OrganizationStanding } from '../composition/eligibility.js';
import { belongsToAGroup, type Seat } from '../composition/seat.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, unknownRecord, type Refusal } from '../refusal.js';
import { transition } from '../transition-table.js';
import { findSeat, isCoordinator, type Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import type { InvitationDecisionCommand } from './alliance-commands.js';
import { seatFilled } from './seat-filled.js';

const dayMs = 86_400_000;

type Invite = Extract<InvitationDecisionCommand, { type: 'invite-partner' }>;
type OnOne = Exclude<InvitationDecisionCommand, Invite>;

export function decideInvitation(
  alliance: Alliance,
  command: InvitationDecisionCommand,
  context: DecisionContext,
): Decision<AllianceChange> {
  return command.type === 'invite-partner'
    ? invite(alliance, command, context)
    : onInvitation(alliance, command, context);
}

/** The coordinator invites; only rules, never a judgement, stand between the invited and the seat. */
function invite(alliance: Alliance, command: Invite, context: DecisionContext): Decision<AllianceChange> {
  if (!isCoordinator(alliance, command.by)) return refuse(refusal('not_entitled', 'invitation'));
  const seat = findSeat(alliance, command.seatId);
  if (!seat) return refuse(unknownRecord('seat', command.seatId));
  const obstacle =
    expiryObstacle(command.expiresAt, context.at) ??
    seatingObstacle(seat, alliance.places, command.organization) ??
    openCandidacy(alliance, seat.id, command.organization.id, context.at);
  if (obstacle) return refuse(obstacle);
  return accept({
    type: 'partner-invited',
    at: context.at,
    invitationId: context.newId(),
    seatId: seat.id,
    organizationId: command.organization.id,
    message: command.message,
    expiresOn: command.expiresOn,
    expiresAt: command.expiresAt,
    by: command.by,
  });
}

function expiryObstacle(expiresAt: string, at: string): Refusal | undefined {
  const days = (Date.parse(expiresAt) - Date.parse(at)) / dayMs;
  if (days > 0 && days <= longestInvitationDays) return undefined;
  return refusal('expiry_out_of_range', 'invitation', { facts: { expiresAt, longestDays: longestInvitationDays } });
}

/** An organisation is invited to a seat, or stands for it, once at a time. */
export function openCandidacy(
  alliance: Alliance,
  seatId: string,
  organizationId: string,
  at: string,
): Refusal | undefined {
  const mine = (record: { seatId: string; organizationId: string }) =>
    record.seatId === seatId && record.organizationId === organizationId;
  const invitation = alliance.invitations.find((one) => mine(one) && isInvitationOpen(one, at));
  if (invitation) {
    return refusal('already_invited', 'invitation', {
      state: invitation.status,
      allowed: ['accept', 'decline', 'withdraw'],
      facts: { invitationId: invitation.id },
    });
  }
  const interest = alliance.interests.find((one) => mine(one) && one.status === 'submitted');
  if (!interest) return undefined;
  return refusal('already_interested', 'interest', {
    state: interest.status,
    allowed: ['accept', 'decline', 'withdraw'],
    facts: { interestId: interest.id },
  });
}

const verbs: Readonly<Record<Exclude<OnOne['type'], 'expire-invitation'>, InvitationCommand>> = {
  'see-invitation': 'see',
  'accept-invitation': 'accept',
  'decline-invitation': 'decline',
  'withdraw-invitation': 'withdraw',
};

function onInvitation(alliance: Alliance, command: OnOne, context: DecisionContext): Decision<AllianceChange> {
  const invitation = alliance.invitations.find((one) => one.id === command.invitationId);
  if (!invitation) return refuse(unknownRecord('invitation', command.invitationId));
  const { at } = context;
  const fact = {
    at,
    invitationId: invitation.id,
    seatId: invitation.seatId,
    organizationId: invitation.organizationId,
  };
  if (command.type === 'expire-invitation') {
    const due = invitation.status !== 'expired' && invitationStatusAt(invitation, at) === 'expired';
    return due ? accept({ type: 'invitation-expired', ...fact }) : accept();
  }
  const entitled =
    command.type === 'withdraw-invitation'
      ? isCoordinator(alliance, command.by)
      : command.by.organizationId === invitation.organizationId;
  if (!entitled) return refuse(refusal('not_entitled', 'invitation'));
  const status = invitationStatusAt(invitation, at);
  const step = transition(invitationTransitions, 'invitation', status, verbs[command.type]);
  if (step.kind === 'illegal') return refuse(step.refusal);
  if (step.kind === 'repeat') return accept();
  switch (command.type) {
    case 'see-invitation':
      return accept({ type: 'invitation-seen', ...fact });
    case 'decline-invitation':
      return accept({ type: 'invitation-declined', ...fact, reason: command.reason });
    case 'withdraw-invitation':
      return accept({ type: 'invitation-withdrawn', ...fact, cause: 'by_coordinator' });
    case 'accept-invitation':
      return acceptInvitation(alliance, invitation, command.organization, context);
  }
}

/**
 * Fills the seat at once, unless it is the seat of a group and others want it too: then the invited organisation
 * stands as a candidate, and the group chooses. To invite is not to select.
 */
function acceptInvitation(
  alliance: Alliance,
  invitation: Invitation,
  organization: OrganizationStanding,
  context: DecisionContext,
): Decision<AllianceChange> {
  const seat = findSeat(alliance, invitation.seatId);
  if (!seat) return refuse(unknownRecord('seat', invitation.seatId));
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
