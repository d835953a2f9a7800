import type { Alliance } from './alliance.js';
import type { AllianceChange, WithdrawalCause } from './alliance-events.js';

/** Withdraws the open invitations and candidacies that have become pointless, so that none stays open without an end. */
export function closeCandidacies(
  alliance: Alliance,
  at: string,
  cause: WithdrawalCause,
  concerned: (record: { readonly organizationId: string; readonly seatId: string }) => boolean,
): readonly AllianceChange[] {
  const invitations = alliance.invitations.filter(
    (one) => concerned(one) && (one.status === 'sent' || one.status === 'seen'),
  );
  const interests = alliance.interests.filter((one) => concerned(one) && one.status === 'submitted');
  return [
    ...invitations.map(({ id, seatId, organizationId }): AllianceChange => ({
      type: 'invitation-withdrawn',
      at,
      invitationId: id,
      seatId,
      organizationId,
      cause,
    })),
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
