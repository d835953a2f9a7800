import { ancestors, isCode, label } from './code-lists.js';
import type { Language } from './code-list.js';

/** ISO 3166-2: a country, a hyphen, one to three letters or digits. */
const subdivisionPattern = /^([A-Z]{2})-[A-Z0-9]{1,3}$/;

/** How near two different places of one relation are; the scale is ordinal, its steps are what matters. */
const nearness = {
  subdivisionInItsCountry: 0.9,
  areaAroundACountry: { subregion: 0.8, intermediate: 0.7, region: 0.6, world: 0.5 },
  otherSubdivisionOfTheCountry: 0.7,
  sameSubregion: 0.6,
  sameIntermediateRegion: 0.4,
  sameRegion: 0.3,
} as const;

/**
 * Whether `value` names a place: a country (`CR`), a first sub-national level (`CR-A`, ISO 3166-2) or an
 * M49 area for a body that works in all of it (`m49_013`). Of a sub-national level only the form and the
 * country are checked.
 */
export function isPlace(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return (
    isCode('countries', value) || isCode('areas', value) || isCode('countries', subdivisionPattern.exec(value)?.[1])
  );
}

/** The country of a place (`CR-A` → `CR`), or undefined for an area and for what is no place. */
export function countryOf(place: string): string | undefined {
  if (!isPlace(place) || isCode('areas', place)) return undefined;
  return place.slice(0, 2);
}

/** The place's name for a reader; a sub-national level reads as its country and its code: `Costa Rica (A)`. */
export function placeLabel(place: string, language: Language): string {
  if (isCode('areas', place)) return label('areas', place, language);
  const country = countryOf(place);
  if (country === undefined) return place;
  const name = label('countries', country, language);
  return place === country ? name : `${name} (${place.slice(3)})`;
}

/** All places that contain this one, nearest first: `CR-A` → `CR`, `m49_013`, `m49_419`, `m49_019`, `m49_001`. */
export function placesAround(place: string): readonly string[] {
  if (isCode('areas', place)) return ancestors('areas', place);
  const country = countryOf(place);
  if (country === undefined) return [];
  return [...(country === place ? [] : [country]), ...ancestors('countries', country)];
}

function aroundACountry(area: string): number {
  const { subregion, intermediate, region, world } = nearness.areaAroundACountry;
  if (area === 'm49_001') return world;
  if (area === 'm49_419' || area === 'm49_202') return intermediate;
  return ancestors('areas', area).length === 1 ? region : subregion;
}

function fromNearestCommonArea(area: string | undefined): number {
  if (area === undefined || area === 'm49_001') return 0;
  if (area === 'm49_419' || area === 'm49_202') return nearness.sameIntermediateRegion;
  return ancestors('areas', area).length === 1 ? nearness.sameRegion : nearness.sameSubregion;
}

/**
 * How near two places are, in [0, 1] and symmetric: 1 the same place; then, each less than the one before,
 * a sub-national level in its country, an area around the place, another sub-national level of the country,
 * the same subregion, the same part of a region, the same region; 0 for different regions and unknown places.
 */
function placeCloseness(a: string, b: string): number {
  if (!isPlace(a) || !isPlace(b)) return 0;
  if (a === b) return 1;
  const aroundA = placesAround(a);
  const aroundB = placesAround(b);
  if (aroundA.includes(b)) return isCode('areas', b) ? aroundACountry(b) : nearness.subdivisionInItsCountry;
  if (aroundB.includes(a)) return isCode('areas', a) ? aroundACountry(a) : nearness.subdivisionInItsCountry;
  const common = aroundA.find((place) => aroundB.includes(place));
  if (common !== undefined && isCode('countries', common)) return nearness.otherSubdivisionOfTheCountry;
  return fromNearestCommonArea(common);
}

export const territory = { closeness: placeCloseness };
