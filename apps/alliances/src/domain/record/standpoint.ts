import { isHeld } from '../composition/place.js';
import type { Alliance } from '../alliance/alliance.js';

export type CallVisibility = 'public' | 'registered' | 'alliance' | 'organisation';

/** To whom the initiative is open. */
export interface CallOpenness {
  readonly visibility: CallVisibility;
  /** Organisations to which the coordinator showed a confidential one. */
  readonly sharedWith: readonly string[];
}

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
  if (call.visibility === 'public' || call.visibility === 'registered') return 'brief';
  return openTo(alliance, call).some((id) => organizations.includes(id)) ? 'brief' : 'none';
}
