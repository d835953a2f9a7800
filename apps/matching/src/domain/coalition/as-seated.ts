import type { HeldSeat } from '../table-count.js';
import type { Bringer, TableHolder } from './coalition.js';

/**
 * Who holds a place, as the composition counts it: by what it was, and where it was at home, when it was seated. What its
 * profile says since moves nobody's place to another country.
 */
export function asSeated({ seatId, organizationId, constituency, country }: HeldSeat, profile: Bringer): TableHolder {
  const places = country === undefined ? profile.places : [country, ...profile.places];
  return {
    seatId,
    organizationId,
    profile: { ...profile, places, constituency: constituency ?? profile.constituency },
  };
}
