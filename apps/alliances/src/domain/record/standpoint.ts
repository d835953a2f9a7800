import { decidersOf, groupOf } from '../admission/candidates.js';
import type { Interest, Voice } from '../admission/interest.js';
import { findSeat, type Alliance } from '../alliance/alliance.js';
import { isHeld, placesHeldAt } from '../composition/place.js';
import { belongsToAGroup } from '../composition/seat.js';

export type CallVisibility = 'public' | 'registered' | 'alliance' | 'organisation';

/** To whom the initiative is open. */
export interface CallOpenness {
  readonly visibility: CallVisibility;
  /** Organisations to which the coordinator showed a confidential one. */
  readonly sharedWith: readonly string[];
  /** Since when it is confidential; absent while it is open to all, and where it was not kept. */
  readonly closedSince?: string;
}

export const isOpenToAll = ({ visibility }: Pick<CallOpenness, 'visibility'>): boolean =>
  visibility === 'public' || visibility === 'registered';

/** Of an alliance: the whole; in brief (where it stands and whom it looks for); or as if it were not. */
export type Standpoint = 'whole' | 'brief' | 'none';

/** Organisations that read the whole: who holds a place, coordinates, or leads the initiative. */
export function participantsOf(alliance: Alliance): readonly string[] {
  const holders = alliance.places.filter(isHeld).map(({ organizationId }) => organizationId);
  return [...new Set([...holders, alliance.coordinator.organizationId, alliance.leadOrganizationId])];
}

/**
 * Organisations that may see even a confidential alliance in brief: they were shown the call, are invited, or stand for
 * a seat.
 */
export function openTo(alliance: Alliance, { sharedWith }: CallOpenness): readonly string[] {
  const invited = alliance.invitations.filter(({ status }) => status === 'sent' || status === 'seen');
  const standing = alliance.interests.filter(({ status }) => status === 'submitted');
  return [...new Set([...sharedWith, ...[...invited, ...standing].map(({ organizationId }) => organizationId)])];
}

export function standpointOf(alliance: Alliance, call: CallOpenness, organizations: readonly string[]): Standpoint {
  if (participantsOf(alliance).some((id) => organizations.includes(id))) return 'whole';
  if (isOpenToAll(call)) return 'brief';
  return openTo(alliance, call).some((id) => organizations.includes(id)) ? 'brief' : 'none';
}

/** The groups in whose inner talk organisations take part: the constituencies for which they sit in the alliance. */
export function groupsOf({ places }: Alliance, organizations: readonly string[]): readonly string[] {
  const own = places.filter((place) => isHeld(place) && organizations.includes(place.organizationId));
  return [...new Set(own.map(({ constituency }) => constituency))];
}

/**
 * Whether organisations read what is said on a candidate: its group's members in the alliance do; while nobody of the
 * group is seated, the candidates do, of each other and of themselves.
 */
export function hearsTheGroup(alliance: Alliance, interest: Interest, organizations: readonly string[]): boolean {
  if (groupsOf(alliance, organizations).includes(groupOf(alliance, interest))) return true;
  const seat = findSeat(alliance, interest.seatId);
  if (!seat || interest.status !== 'submitted') return false;
  const deciders = decidersOf(alliance, seat, interest);
  if (deciders.by !== 'candidates') return false;
  return [...deciders.organizations, interest.organizationId].some((id) => organizations.includes(id));
}

/**
 * What organisations read of what was said on a candidate; undefined for those who read none of it. Candidates read what
 * candidates said: what those said who sat there for the group then was their group's.
 */
export function voicesHeard(
  alliance: Alliance,
  interest: Interest,
  organizations: readonly string[],
): readonly Voice[] | undefined {
  if (!hearsTheGroup(alliance, interest, organizations)) return undefined;
  const group = groupOf(alliance, interest);
  if (groupsOf(alliance, organizations).includes(group)) return interest.voices;
  return interest.voices.filter(({ organizationId, at }) => {
    const held = placesHeldAt(alliance.places, at);
    return !held.some((place) => place.constituency === group && place.organizationId === organizationId);
  });
}

/** Whether organisations read why a candidate was declined: of a group's word, the candidate and the group only. */
export function readsTheReason(alliance: Alliance, interest: Interest, organizations: readonly string[]): boolean {
  if (organizations.includes(interest.organizationId) || hearsTheGroup(alliance, interest, organizations)) return true;
  const seat = findSeat(alliance, interest.seatId);
  return seat !== undefined && !belongsToAGroup(seat);
}
