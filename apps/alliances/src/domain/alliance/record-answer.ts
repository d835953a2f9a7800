import { dayOf } from '#contracts';
import { type Invitation, invitationStatusAt, isInvitationOpen } from '../admission/invitation.js';
import { accept, refuse, type Decision } from '../decision.js';
import { refusal } from '../refusal.js';
import { isCoordinator, type Alliance } from './alliance.js';
import type { InvitationDecisionCommand } from './alliance-commands.js';
import type { AllianceChange } from './alliance-events.js';

/**
 * The coordinator writes down an answer that came by another way. It moves nothing: the invited confirms it by answering
 * itself, and may answer otherwise. A later record takes the place of an earlier one.
 */
export function recordAnswer(
  alliance: Alliance,
  invitation: Invitation,
  { by, answer, reason, channel, receivedOn }: Extract<InvitationDecisionCommand, { type: 'record-answer' }>,
  at: string,
): Decision<AllianceChange> {
  if (!isCoordinator(alliance, by)) return refuse(refusal('not_entitled', 'invitation'));
  if (!isInvitationOpen(invitation, at)) {
    const state = invitationStatusAt(invitation, at);
    return refuse(refusal('illegal_transition', 'invitation', { state, facts: { command: 'record-answer' } }));
  }
  // It may have been sent in the evening of the day before, where the coordinator works.
  const sentOn = dayOf(invitation.sentAt);
  if (receivedOn < sentOn || receivedOn > at.slice(0, 10)) {
    return refuse(refusal('received_out_of_range', 'invitation', { facts: { from: sentOn, until: at.slice(0, 10) } }));
  }
  const { recorded: before } = invitation;
  const same = before?.answer === answer && before.reason === reason && before.channel === channel;
  if (same && before.receivedOn === receivedOn) return accept();
  const { id: invitationId, seatId, organizationId } = invitation;
  const recorded = {
    answer,
    ...(reason !== undefined && { reason }),
    channel,
    receivedOn,
    recordedBy: by,
    recordedAt: at,
  };
  return accept({ type: 'answer-recorded', at, invitationId, seatId, organizationId, recorded });
}
