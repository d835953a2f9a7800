import { decidersOf } from '../domain/admission/candidates.js';
import type { Interest } from '../domain/admission/interest.js';
import type { Invitation } from '../domain/admission/invitation.js';
import { findSeat, type Alliance } from '../domain/alliance/alliance.js';
import { standpointOf } from '../domain/record/standpoint.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';

/** Whether organisations may know of something; what they may not know of does not exist for them. */
export type MayKnow = (stored: StoredAlliance, organizations: readonly string[]) => boolean;

/** The alliance itself. */
export const ofAlliance: MayKnow = ({ record, call }, organizations) =>
  standpointOf(record.alliance, call, organizations) !== 'none';

/** Its inner life, which is for those who take part. */
export const ofInnerLife: MayKnow = ({ record, call }, organizations) =>
  standpointOf(record.alliance, call, organizations) === 'whole';

/**
 * What one that takes part passes on to those that it asks: while the alliance is open to everybody, whoever is asked;
 * of any other one, who takes part.
 */
export const ofWhatIsPassedOn: MayKnow = (stored, organizations) =>
  ofAlliance(stored, []) || ofInnerLife(stored, organizations);

/** An invitation: who takes part, and the invited. */
export const ofInvitation =
  (invitationId: string): MayKnow =>
  (stored, organizations) =>
    invitationsKnownTo(stored, organizations).some(({ id }) => id === invitationId);

/** A candidacy: who takes part, the candidate, and those who have the word on it. */
export const ofInterest =
  (interestId: string): MayKnow =>
  (stored, organizations) =>
    interestsKnownTo(stored, organizations).some(({ id }) => id === interestId);

export function invitationsKnownTo(stored: StoredAlliance, organizations: readonly string[]): readonly Invitation[] {
  const { invitations } = stored.record.alliance;
  if (ofInnerLife(stored, organizations)) return invitations;
  return invitations.filter(({ organizationId }) => organizations.includes(organizationId));
}

export function interestsKnownTo(stored: StoredAlliance, organizations: readonly string[]): readonly Interest[] {
  const { alliance } = stored.record;
  if (ofInnerLife(stored, organizations)) return alliance.interests;
  return alliance.interests.filter(
    (interest) => organizations.includes(interest.organizationId) || haveTheWord(alliance, interest, organizations),
  );
}

function haveTheWord(alliance: Alliance, interest: Interest, organizations: readonly string[]): boolean {
  const seat = findSeat(alliance, interest.seatId);
  if (!seat || interest.status !== 'submitted') return false;
  const deciders = decidersOf(alliance, seat, interest);
  return deciders.by !== 'coordinator' && deciders.organizations.some((id) => organizations.includes(id));
}
