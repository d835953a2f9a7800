import { dayOf, daysFrom } from '#contracts';
import {
  invitationStatusAt,
  invitationTransitions,
  longestInvitationDays,
  type InvitationCommand,
} from '../admission/invitation.js';
import { openCandidacy } from '../admission/open-candidacy.js';
import { seatingObstacle } from '../composition/eligibility.js';
import { isHeld } from '../composition/place.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, unknownRecord, type Refusal } from '../refusal.js';
import { transition } from '../transition-table.js';
import { acceptInvitation } from './accept-invitation.js';
import { findSeat, isCoordinator, type Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import type { InvitationDecisionCommand } from './alliance-commands.js';
import { evolveAlliance } from './evolve-alliance.js';
import { vacated } from './seat-vacated.js';

type Invite = Extract<InvitationDecisionCommand, { type: 'invite-partner' }>;
type NameSuccessor = Extract<InvitationDecisionCommand, { type: 'name-successor' }>;
type OnOne = Exclude<InvitationDecisionCommand, Invite | NameSuccessor>;

export function decideInvitation(
  alliance: Alliance,
  command: InvitationDecisionCommand,
  context: DecisionContext,
): Decision<AllianceChange> {
  switch (command.type) {
    case 'invite-partner':
      return invite(alliance, command, context);
    case 'name-successor':
      return nameSuccessor(alliance, command, context);
    default:
      return onInvitation(alliance, command, context);
  }
}

/** The coordinator invites; only rules, never a judgement, stand between the invited and the seat. */
function invite(alliance: Alliance, command: Invite, context: DecisionContext): Decision<AllianceChange> {
  if (!isCoordinator(alliance, command.by)) return refuse(refusal('not_entitled', 'invitation'));
  return send(alliance, command, context);
}

/** A holder invites another organisation into its own place, which it keeps until the other one accepts. */
function nameSuccessor(
  alliance: Alliance,
  { placeId, ...command }: NameSuccessor,
  context: DecisionContext,
): Decision<AllianceChange> {
  const place = alliance.places.find((one) => one.id === placeId);
  if (!place) return refuse(unknownRecord('place', placeId));
  if (place.organizationId !== command.by.organizationId) return refuse(refusal('not_entitled', 'place'));
  if (!isHeld(place)) return refuse(refusal('illegal_transition', 'place', { state: 'ended' }));
  const after = evolveAlliance(alliance, vacated(place, context.at, 'replaced'));
  return send(after, { ...command, seatId: place.seatId }, context, placeId);
}

/** @param alliance as it would stand when the invited takes its seat */
function send(
  alliance: Alliance,
  command: Omit<Invite, 'type'>,
  { at, newId }: DecisionContext,
  replaces?: string,
): Decision<AllianceChange> {
  const { organization, seatId, message, expiresOn, expiresAt, by } = command;
  const seat = findSeat(alliance, seatId);
  if (!seat) return refuse(unknownRecord('seat', seatId));
  const obstacle =
    expiryObstacle(expiresOn, at) ??
    seatingObstacle(seat, alliance, organization) ??
    openCandidacy(alliance, seat.id, organization.id, at);
  if (obstacle) return refuse(obstacle);
  return accept({
    type: 'partner-invited',
    at,
    invitationId: newId(),
    seatId,
    organizationId: organization.id,
    message,
    expiresOn,
    expiresAt,
    by,
    ...(replaces !== undefined && { replaces }),
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
