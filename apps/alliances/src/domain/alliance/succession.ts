import type { Interest } from '../admission/interest.js';
import { placeObstacle } from '../composition/eligibility.js';
import { isHeld } from '../composition/place.js';
import type { Seat } from '../composition/seat.js';
import type { Refusal } from '../refusal.js';
import type { Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import { evolveAll } from './evolve-alliance.js';
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

/** Why a candidate cannot take a place now, if it cannot; a successor takes that of who still holds it. */
export function candidateObstacle(alliance: Alliance, seat: Seat, interest: Interest, at: string): Refusal | undefined {
  const left = leftByPredecessor(alliance, interest.invitationId, at);
  return placeObstacle(seat, evolveAll(alliance, left), interest);
}
