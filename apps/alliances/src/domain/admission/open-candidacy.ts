import type { Alliance } from '../alliance/alliance.js';
import { refusal, type Refusal } from '../refusal.js';
import type { Interest } from './interest.js';
import { type Invitation, isInvitationOpen } from './invitation.js';

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
  return alreadyInvited(invitation);
}

/** One successor is invited into a place at a time, and stands where its group has yet to choose. */
export function openSuccession(alliance: Alliance, placeId: string, at: string): Refusal | undefined {
  const named = alliance.invitations.filter(({ replaces }) => replaces === placeId);
  const open = named.find((one) => isInvitationOpen(one, at));
  if (open) return alreadyInvited(open);
  const standing = alliance.interests.find(
    ({ invitationId, status }) => status === 'submitted' && named.some(({ id }) => id === invitationId),
  );
  return standing && alreadyInterested(standing);
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
  return interest && alreadyInterested(interest);
}

const alreadyInvited = ({ id: invitationId, status: state }: Invitation): Refusal =>
  refusal('already_invited', 'invitation', {
    state,
    allowed: ['accept', 'decline', 'withdraw'],
    facts: { invitationId },
  });

const alreadyInterested = ({ id: interestId, seatId, status: state }: Interest): Refusal =>
  refusal('already_interested', 'interest', {
    state,
    allowed: ['replace', 'withdraw', 'accept', 'decline'],
    facts: { interestId, seatId },
  });
