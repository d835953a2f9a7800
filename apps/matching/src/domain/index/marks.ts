import { ancestors, codesOf, type CodeListName, countryOf } from '#taxonomy';
import type { Facet } from '../facets.js';
import { primaryLanguage } from '../features/language.js';
import { hash } from '../hash.js';
import { codeOf, placeTerm } from '../relatedness.js';

/** Signatures are read in columns of so many bits. */
export const columnBits = 16;

/** First bit and number of bits. A territory and the corridors that its places answer share the countries'. */
const parts = {
  theme: [0, 64],
  country: [64, 32],
  corridor: [96, 32],
  offer: [128, 16],
  need: [144, 16],
  population: [160, 16],
  occupation: [176, 16],
  sector: [192, 24],
  language: [216, 8],
  experience: [240, 13],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
type Part = keyof typeof parts;

/** The bits that a facet's terms may set, from one to before another. */
export const bitsOf: Readonly<Record<Facet, readonly [number, number]>> = {
  theme: [0, 64],
  territory: [64, 96],
  corridor: [64, 128],
  offer: [128, 144],
  need: [144, 160],
  population: [160, 176],
  occupation: [176, 192],
  sector: [192, 216],
};
/** Of the themes of experience; how many pieces it is stands above them. */
export const [, experienceBits] = parts.experience;

/** The bit of a term, asked or given. */
export function markOf(facet: Facet, term: string): number {
  switch (facet) {
    case 'theme':
      return mark('theme', 'themes', term);
    case 'offer':
      return mark('offer', 'offers', term);
    case 'need':
      return mark('need', 'offers', term);
    case 'population':
      return mark('population', 'populations', term);
    case 'sector':
      return mark('sector', 'sectors', term);
    case 'occupation':
      return mark('occupation', 'occupations', term);
    case 'territory':
      return countryMark(term);
    case 'corridor':
      return term.startsWith(placePrefix) ? countryMark(codeOf(term)) : mark('corridor', 'corridors', codeOf(term));
  }
}

export const languageMark = (language: string): number => mark('language', 'languages', primaryLanguage(language));
export const experienceMark = (theme: string): number => mark('experience', 'themes', theme);

const placePrefix = placeTerm('');
const positions = new Map<CodeListName, ReadonlyMap<string, number>>();

function mark(part: Part, list: CodeListName, code: string): number {
  const known = positions.get(list) ?? new Map(codesOf(list).map((each, position) => [each, position]));
  positions.set(list, known);
  const [first, bits] = parts[part];
  return first + ((known.get(code) ?? hash(code)) % bits);
}

let countries: ReadonlyMap<string, number> | undefined;

/** Neighbours in the sense of M49 stand together, so that the nearest of them alone counts. */
function countryMark(place: string): number {
  countries ??= positionsOfCountries();
  const [first, bits] = parts.country;
  const country = countryOf(place) ?? place;
  return first + (countries.get(country) ?? hash(country) % bits);
}

function positionsOfCountries(): ReadonlyMap<string, number> {
  const subregions = new Map<string, string[]>();
  for (const country of codesOf('countries')) {
    const [subregion = ''] = ancestors('countries', country);
    const members = subregions.get(subregion) ?? [];
    subregions.set(subregion, [...members, country]);
  }
  const isAmerican = (subregion: string) => ancestors('areas', subregion).includes('m49_019');
  const inOrder = [...subregions].sort(([one], [other]) => Number(isAmerican(other)) - Number(isAmerican(one)));
  const [, bits] = parts.country;
  return new Map(
    inOrder.flatMap(([, members], byte) =>
      members.map((country, position) => [country, ((byte * 8) % bits) + (position % 8)] as const),
    ),
  );
}
