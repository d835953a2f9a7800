import { isHeld } from '../composition/place.js';
import type { Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import { vacated } from './seat-vacated.js';

/** What a predecessor leaves when whoever it invited into its place is seated; nothing where there is no predecessor. */
export function leftByPredecessor(
  { invitations, places }: Alliance,
  invitationId: string | undefined,
  at: string,
): readonly AllianceChange[] {
  const replaced = invitations.find(({ id }) => id === invitationId)?.replaces;
  return places
    .filter((place) => place.id === replaced && isHeld(place))
    .map((place) => vacated(place, at, 'replaced'));
}
