import {
  type Invitation,
  type InvitationCommand,
  invitationStatusAt,
  invitationTransitions,
  isInvitationOpen,
  type WithdrawalCause,
} from '../admission/invitation.js';
import { type OrganizationStanding, seatingObstacle } from '../composition/eligibility.js';
import { isHeld } from '../composition/place.js';
import { accept, refuse, type Actor, type Decision, type DecisionContext } from '../decision.js';
import { refusal, type Refusal, unknownRecord } from '../refusal.js';
import { transition } from '../transition-table.js';
import { acceptInvitation } from './accept-invitation.js';
import { findSeat, hasEnded, isCoordinator, type Alliance } from './alliance.js';
import type { InvitationDecisionCommand } from './alliance-commands.js';
import type { AllianceChange } from './alliance-events.js';
import { recordAnswer } from './record-answer.js';
import { sendInvitation, type SendingCommand } from './send-invitation.js';

type OnOne = Exclude<InvitationDecisionCommand, SendingCommand>;

export function decideInvitation(
  alliance: Alliance,
  command: InvitationDecisionCommand,
  context: DecisionContext,
): Decision<AllianceChange> {
  switch (command.type) {
    case 'invite-partner':
    case 'invite-partners':
    case 'name-successor':
      return sendInvitation(alliance, command, context);
    default:
      return onInvitation(alliance, command, context);
  }
}

const verbs: Readonly<
  Record<Exclude<OnOne['type'], 'expire-invitation' | 'remind-of-invitation' | 'record-answer'>, InvitationCommand>
> = {
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
  if (command.type === 'remind-of-invitation') {
    const waits = isInvitationOpen(invitation, at) && !hasEnded(alliance);
    return waits ? accept({ type: 'invitation-expiring', ...fact, expiresOn: invitation.expiresOn }) : accept();
  }
  if (command.type === 'record-answer') return recordAnswer(alliance, invitation, command, at);
  const entitled =
    command.type === 'withdraw-invitation'
      ? isCoordinator(alliance, command.by) || holdsWhatItReplaces(alliance, invitation, command.by)
      : command.by.organizationId === invitation.organizationId;
  if (!entitled) return refuse(refusal('not_entitled', 'invitation'));
  const full = command.type === 'accept-invitation' && fullSeat(alliance, invitation, command.organization);
  if (full) return refuse(full);
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
      return accept({ type: 'invitation-withdrawn', ...fact, cause: takenBackBy(alliance, invitation, command.by) });
    case 'accept-invitation':
      return acceptInvitation(alliance, invitation, command.organization, context);
  }
}

/** Whoever names its successor takes it back. */
const holdsWhatItReplaces = ({ places }: Alliance, { replaces }: Invitation, by: Actor): boolean =>
  places.some((place) => place.id === replaces && isHeld(place) && place.organizationId === by.organizationId);

const takenBackBy = (alliance: Alliance, invitation: Invitation, by: Actor): WithdrawalCause =>
  holdsWhatItReplaces(alliance, invitation, by) ? 'by_predecessor' : 'by_coordinator';

/** Who comes too late reads that the seat is full, rather than that its invitation is no longer open. */
function fullSeat(
  alliance: Alliance,
  { cause, seatId }: Invitation,
  organization: OrganizationStanding,
): Refusal | undefined {
  const seat = findSeat(alliance, seatId);
  if (!seat || cause !== 'seat_full') return undefined;
  const obstacle = seatingObstacle(seat, alliance, organization);
  return obstacle?.code === 'seat_full' ? obstacle : undefined;
}
