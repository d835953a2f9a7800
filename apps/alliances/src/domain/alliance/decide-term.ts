import { isHeld } from '../composition/place.js';
import { isTermOver, renewalDays, renewalObstacle, termEnd } from '../composition/term.js';
import { accept, refuse, type Decision } from '../decision.js';
import { refusal, unknownRecord } from '../refusal.js';
import { findSeat, hasEnded, type Alliance } from './alliance.js';
import type { MembershipDecisionCommand } from './alliance-commands.js';
import type { AllianceChange } from './alliance-events.js';
import { factsOf, vacated } from './seat-vacated.js';

type TermCommand = Extract<MembershipDecisionCommand, { type: 'renew-term' | 'remind-of-term' | 'end-term' }>;

/**
 * The holder renews its term in its last days, as often as the policy lets it; the date ends it. Nobody else's desk does
 * either. The group's right to choose anew comes back with the last renewal. While the alliance sleeps nobody is reminded
 * and no term ends: whoever sits there is who can wake it.
 */
export function decideTerm(alliance: Alliance, command: TermCommand, at: string): Decision<AllianceChange> {
  const place = alliance.places.find((one) => one.id === command.placeId);
  if (!place) return refuse(unknownRecord('place', command.placeId));
  const { termEndsOn } = place;
  const runs = isHeld(place) && !hasEnded(alliance) && alliance.status !== 'dormant';
  switch (command.type) {
    case 'renew-term': {
      if (place.organizationId !== command.by.organizationId) return refuse(refusal('not_entitled', 'place'));
      const term = findSeat(alliance, place.seatId)?.term;
      const obstacle = isHeld(place) ? renewalObstacle(place, term, at) : 'no_term';
      if (obstacle || !term || termEndsOn === undefined) {
        const facts = { why: obstacle ?? 'no_term', renewalDays };
        return refuse(refusal('term_not_renewable', 'place', { state: isHeld(place) ? 'held' : 'ended', facts }));
      }
      return accept({ type: 'term-renewed', at, ...factsOf(place), termEndsOn: termEnd(termEndsOn, term) });
    }
    case 'remind-of-term': {
      return runs && !isTermOver(place, at, command.timeZone) && termEndsOn !== undefined
        ? accept({ type: 'term-ending', at, ...factsOf(place), termEndsOn })
        : accept();
    }
    case 'end-term':
      return runs && isTermOver(place, at, command.timeZone) ? accept(vacated(place, at, 'term_ended')) : accept();
  }
}
