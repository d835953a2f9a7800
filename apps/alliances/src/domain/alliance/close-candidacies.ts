import type { Invitation, WithdrawalCause } from '../admission/invitation.js';
import type { Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';

/** Withdraws the open invitations and candidacies that have become pointless, so that none stays open without an end. */
export function closeCandidacies(
  alliance: Alliance,
  at: string,
  cause: WithdrawalCause,
  concerned: (record: { readonly organizationId: string; readonly seatId: string }) => boolean,
): readonly AllianceChange[] {
  const interests = alliance.interests.filter((one) => concerned(one) && one.status === 'submitted');
  return [
    ...closeInvitations(alliance, at, cause, concerned),
    ...interests.map(({ id, seatId, organizationId }): AllianceChange => ({
      type: 'interest-withdrawn',
      at,
      interestId: id,
      seatId,
      organizationId,
      cause,
    })),
  ];
}

/** The invitations only. */
export function closeInvitations(
  { invitations }: Alliance,
  at: string,
  cause: WithdrawalCause,
  concerned: (invitation: Invitation) => boolean,
): readonly AllianceChange[] {
  return invitations
    .filter((one) => concerned(one) && (one.status === 'sent' || one.status === 'seen'))
    .map(({ id: invitationId, seatId, organizationId }) => {
      return { type: 'invitation-withdrawn', at, invitationId, seatId, organizationId, cause };
    });
}
