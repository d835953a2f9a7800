import type { Alliance } from '../alliance/alliance.js';
import { refusal, type Refusal } from '../refusal.js';
import { isInvitationOpen } from './invitation.js';

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
