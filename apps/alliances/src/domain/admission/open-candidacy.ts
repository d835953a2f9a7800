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
  const invitation = alliance.invitations.find(
    (one) => one.seatId === seatId && one.organizationId === organizationId && isInvitationOpen(one, at),
  );
  if (!invitation) return standingCandidacy(alliance, organizationId, (one) => one.seatId === seatId);
  return refusal('already_invited', 'invitation', {
    state: invitation.status,
    allowed: ['accept', 'decline', 'withdraw'],
    facts: { invitationId: invitation.id },
  });
}

/**
 * An organisation stands for one seat of an alliance at a time, whichever it is: each candidacy holds others back, so
 * that a second one would keep a place from who wants no other.
 */
export function standingCandidacy(
  { interests }: Alliance,
  organizationId: string,
  concerned: (interest: Alliance['interests'][number]) => boolean = () => true,
): Refusal | undefined {
  const interest = interests.find(
    (one) => one.organizationId === organizationId && one.status === 'submitted' && concerned(one),
  );
  if (!interest) return undefined;
  return refusal('already_interested', 'interest', {
    state: interest.status,
    allowed: ['replace', 'withdraw', 'accept', 'decline'],
    facts: { interestId: interest.id, seatId: interest.seatId },
  });
}
