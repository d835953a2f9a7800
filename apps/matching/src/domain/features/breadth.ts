import { type CandidateProfile, type ConcludedAlliance, mostPieces } from '../candidate.js';
import { type Facet, facets, givesOf } from '../facets.js';
import type { Model } from '../model.js';

type Claiming = Pick<
  CandidateProfile,
  'themes' | 'places' | 'corridors' | 'populations' | 'sectors' | 'occupations' | 'offers' | 'experience'
>;

/**
 * How many of its claims nothing backs, by facet in the order of `facets`: a theme or a place of its experience is backed.
 * @param concluded alliances that count
 */
export function bareClaims(profile: Claiming, concluded: readonly ConcludedAlliance[] = []): readonly number[] {
  const pieces = profile.experience.slice(0, mostPieces);
  const done = new Set([...pieces.map(({ theme }) => theme), ...concluded.flatMap(({ themes }) => themes)]);
  const seen = new Set([...pieces.map(({ place }) => place), ...concluded.flatMap(({ places }) => places)]);
  const claims: Readonly<Record<Facet, readonly string[]>> = {
    theme: profile.themes.filter((theme) => !done.has(theme)),
    offer: profile.offers,
    need: [],
    territory: profile.places.filter((place) => !seen.has(place)),
    corridor: profile.corridors,
    population: profile.populations,
    sector: profile.sectors,
    occupation: profile.occupations,
  };
  return facets.map((facet) => givesOf(claims[facet]).length);
}

/** What each of `claimed` counts, in (0, 1]: who claims everything has not said what it is good at. */
export function breadth(claimed: number, full: number): number {
  return claimed <= full ? 1 : full / claimed;
}

const fullByModel = new WeakMap<Model['fullUpTo'], Float64Array>();

/** How many claims count in full, by facet in the order of `facets`. */
export function fullClaims({ fullUpTo }: Pick<Model, 'fullUpTo'>): Float64Array {
  let full = fullByModel.get(fullUpTo);
  if (!full) {
    full = Float64Array.from(facets, (facet) => fullUpTo[facet] ?? Infinity);
    fullByModel.set(fullUpTo, full);
  }
  return full;
}
