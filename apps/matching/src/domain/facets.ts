/**
 * A facet is a pair of lists that answer each other: what one side asks for and what the other gives.
 * A side that asks for nothing on a facet is not measured by it.
 */
export const facets = [
  'theme',
  'offer',
  'need',
  'territory',
  'corridor',
  'population',
  'sector',
  'occupation',
] as const;
export type Facet = (typeof facets)[number];

/** Where one list says both what is asked for and what is given. */
export const mutualFacets: ReadonlySet<Facet> = new Set(['theme', 'territory', 'population', 'sector', 'occupation']);

/**
 * One facet of one record has at most so many terms, the first ones. Contracts allow less (30 corridors and 60 places
 * make 90): more is stuffing.
 */
const mostTerms = 96;

/** Something asked for. The weights of one facet's asks sum to 1. */
export interface Ask {
  readonly term: string;
  readonly weight: number;
}

export interface FacetTerms {
  readonly asks: readonly Ask[];
  readonly gives: readonly string[];
}

export type Facets = Readonly<Record<Facet, FacetTerms>>;

/** Something of each facet. */
export function byFacet<T>(of: (facet: Facet, position: number) => T): Readonly<Record<Facet, T>> {
  return {
    theme: of('theme', 0),
    offer: of('offer', 1),
    need: of('need', 2),
    territory: of('territory', 3),
    corridor: of('corridor', 4),
    population: of('population', 5),
    sector: of('sector', 6),
    occupation: of('occupation', 7),
  };
}

/** The same in the order of `facets`. */
export function inOrder<T>(of: Readonly<Record<Facet, T>>): readonly T[] {
  return [of.theme, of.offer, of.need, of.territory, of.corridor, of.population, of.sector, of.occupation];
}

/** Terms without repetitions, weighted by `weightOf`, scaled to sum to 1. */
export function asksFor(
  terms: readonly string[],
  weightOf: (term: string, position: number) => number = () => 1,
): readonly Ask[] {
  const distinct = givesOf(terms);
  const weights = distinct.map(weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return distinct.map((term, position) => ({ term, weight: (weights[position] ?? 0) / total }));
}

export function givesOf(terms: readonly string[]): readonly string[] {
  return areFewAndDistinct(terms) ? terms : [...new Set(terms)].slice(0, mostTerms);
}

/** So few are sooner compared with each other than put into a set; most lists are. */
const few = 8;

function areFewAndDistinct(terms: readonly string[]): boolean {
  if (terms.length > few) return false;
  for (let one = 1; one < terms.length; one += 1) {
    for (let other = 0; other < one; other += 1) if (terms[one] === terms[other]) return false;
  }
  return true;
}
