import { ancestors } from '#taxonomy';
import { corridorEndTerm, namedCorridorTerm, placeTerm, taxonomyRelatedness } from '../relatedness.js';
import type { Bringer, Need, OpenTable } from './coalition.js';

/** A place at the end answers; an area around it, or a country in transit, does not. */
const worksThere = 0.8;

/** What the table should have, each need once: what its seats ask for, and somebody at both ends of each corridor. */
export function needsOf({ seats, corridors, has }: OpenTable): readonly Need[] {
  const offers = new Set(seats.flatMap((seat) => seat.offers).filter((offer) => !has.includes(offer)));
  const ends = [...new Set(corridors)].flatMap((id) =>
    (['origin', 'destination'] as const).map((end): Need => ({ kind: 'corridor_end', id, end })),
  );
  return [...[...offers].map((id): Need => ({ kind: 'offer', id })), ...ends];
}

/** For a table of needs: the same need has the same key. */
export const keyOf = (need: Need): string =>
  need.kind === 'offer' ? `offer:${need.id}` : corridorEndTerm(need.id, need.end);

export function meets({ offers, places, corridors }: Bringer, need: Need): boolean {
  switch (need.kind) {
    case 'offer':
      return offers.some((offer) => offer === need.id || ancestors('offers', offer).includes(need.id));
    case 'corridor_end': {
      const given = [...corridors.map(namedCorridorTerm), ...places.map(placeTerm)];
      const asked = corridorEndTerm(need.id, need.end);
      return given.some((term) => taxonomyRelatedness('corridor', asked, term) >= worksThere);
    }
  }
}
