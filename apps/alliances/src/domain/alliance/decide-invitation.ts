import { dayOf, daysFrom } from '#contracts';
import {
  invitationStatusAt,
  invitationTransitions,
  longestInvitationDays,
  type InvitationCommand,
} from '../admission/invitation.js';
import { openCandidacy } from '../admission/open-candidacy.js';
import { seatingObstacle } from '../composition/eligibility.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, unknownRecord, type Refusal } from '../refusal.js';
import { transition } from '../transition-table.js';
import { acceptInvitation } from './accept-invitation.js';
import { findSeat, isCoordinator, type Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import type { InvitationDecisionCommand } from './alliance-commands.js';

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
    expiryObstacle(command.expiresOn, context.at) ??
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

function expiryObstacle(expiresOn: string, at: string): Refusal | undefined {
  const days = daysFrom(dayOf(at), expiresOn);
  if (days >= 0 && days <= longestInvitationDays) return undefined;
  return refusal('expiry_out_of_range', 'invitation', { facts: { expiresOn, longestDays: longestInvitationDays } });
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
