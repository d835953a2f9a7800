import { codesOf, placesAround } from '#taxonomy';
import {
  type Facet,
  type FacetCodes,
  type Findable,
  type SearchQuery,
} from '../../apps/notifications/src/domain/following/findable.js';
import { type Random, seededRandom, Zipf } from '../random.js';

const countries = [
  'MX',
  'GT',
  'SV',
  'HN',
  'NI',
  'CR',
  'PA',
  'CO',
  'VE',
  'PE',
  'EC',
  'BR',
  'CL',
  'AR',
  'DO',
  'HT',
  'US',
];
const places = countries.flatMap((country) => [country, `${country}-A`, `${country}-B`]);

/** Saved searches and new initiatives as a seed makes them: a few codes are everywhere, most are rare. */
export class DrawnSearches {
  private readonly random: Random;
  private readonly codes: Readonly<Partial<Record<Facet, Zipf<string>>>> = {
    kinds: new Zipf(codesOf('initiative_kinds')),
    themes: new Zipf(codesOf('themes')),
    places: new Zipf(places),
    corridors: new Zipf(codesOf('corridors')),
    constituencies: new Zipf(codesOf('constituencies')),
    sectors: new Zipf(codesOf('sectors')),
    populations: new Zipf(codesOf('populations')),
    offers: new Zipf(codesOf('offers')),
  };

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  /** By one to three lists, with one to three codes of each. */
  search(): SearchQuery {
    const asked = new Zipf(Object.keys(this.codes) as Facet[], 0.5).some(this.random, this.upTo(3));
    return { records: 'initiatives', codes: this.some(asked, 3) };
  }

  initiative(): Findable {
    const { places: at = [], ...rest } = this.some(Object.keys(this.codes) as Facet[], 4);
    const around = new Set(at.flatMap((place) => [place, ...placesAround(place)]));
    return { records: 'initiatives', codes: { ...rest, places: [...around] } };
  }

  private some(facets: readonly Facet[], most: number): FacetCodes {
    return Object.fromEntries(
      facets.map((facet) => [facet, this.codes[facet]?.some(this.random, this.upTo(most)) ?? []]),
    );
  }

  private upTo(most: number): number {
    return 1 + Math.floor(this.random() * most);
  }
}
