import { closeness, corridorCountries, corridorEnds, countryOf, placesAround, territory } from '#taxonomy';
import type { Facet } from './facets.js';

/**
 * How well something given answers something asked, in [0, 1]: 1 the same, 0 unrelated. It may depend on
 * the order, so what is asked always comes first.
 */
export type Relatedness = (facet: Facet, asked: string, given: string) => number;

export type CorridorEnd = 'origin' | 'destination';

/** A corridor is asked for by its two ends, so that both count. */
export const corridorEndTerm = (corridor: string, end: CorridorEnd) => `${end}:${corridor}`;
/** A corridor and a place can look alike (NI-CR, CR-A): what answers a corridor's end says which one it is. */
export const namedCorridorTerm = (corridor: string) => `corridor:${corridor}`;
export const placeTerm = (place: string) => `place:${place}`;

/** What stands behind a prefixed term: `origin:NI-CR` → NI-CR. */
export const codeOf = (term: string) => term.slice(term.indexOf(':') + 1);

/** A place of work at a corridor's end answers less than naming the corridor; an area around the end less again. */
const placeAtTheEnd = 0.8;
const otherCorridorWithTheSameEnd = 0.5;
const placeInTransit = 0.25;

/** {@link Relatedness} by the distances of the taxonomy. */
export const taxonomyRelatedness: Relatedness = (facet, asked, given) => {
  switch (facet) {
    case 'theme':
      return closeness('themes', asked, given);
    case 'offer':
    case 'need':
      return closeness('offers', asked, given);
    case 'population':
      return closeness('populations', asked, given);
    case 'sector':
      return closeness('sectors', asked, given);
    case 'occupation':
      return closeness('occupations', asked, given);
    case 'territory':
      return territory.closeness(asked, given);
    case 'corridor':
      return corridorRelatedness(asked, given);
  }
};

function corridorRelatedness(asked: string, given: string): number {
  const corridor = codeOf(asked);
  const end = corridorEnds(corridor)[asked.startsWith('origin:') ? 'origin' : 'destination'];
  if (given.startsWith('corridor:')) return fromNamedCorridor(corridor, end, codeOf(given));
  return given.startsWith('place:') ? fromPlace(corridor, end, codeOf(given)) : 0;
}

function fromNamedCorridor(corridor: string, end: readonly string[], named: string): number {
  if (named === corridor) return 1;
  return corridorCountries(named).some((country) => end.includes(country)) ? otherCorridorWithTheSameEnd : 0;
}

function fromPlace(corridor: string, end: readonly string[], place: string): number {
  const country = countryOf(place);
  if (country === undefined) {
    const around = end.filter((each) => placesAround(each).includes(place));
    return placeAtTheEnd * Math.max(0, ...around.map((each) => territory.closeness(each, place)));
  }
  if (end.includes(country)) return placeAtTheEnd;
  const { origin, destination } = corridorEnds(corridor);
  const isTransit = !origin.includes(country) && !destination.includes(country);
  return isTransit && corridorCountries(corridor).includes(country) ? placeInTransit : 0;
}
