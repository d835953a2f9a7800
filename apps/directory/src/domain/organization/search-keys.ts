import { countryOf, normalizeName } from '#taxonomy';
import type { Profile } from './organization.js';

const longestKey = 120;
const mostKeys = 200;

/** Every way in which the field writes this organisation: names in all languages, acronym, aliases, former names. */
export function writtenNames(profile: Pick<Profile, 'names' | 'acronym' | 'aliases' | 'formerNames'>): string[] {
  const acronym = profile.acronym === undefined ? [] : [profile.acronym];
  const written = [...Object.values(profile.names), ...acronym, ...profile.aliases, ...profile.formerNames];
  return [...new Set(written.map(normalizeName))].filter((name) => name !== '');
}

/** Each written name from each of its words on, so that a search by prefix finds any word and any phrase. */
export function searchKeys(profile: Profile): string[] {
  const keys = writtenNames(profile).flatMap((name) => {
    const words = name.split(' ');
    return words.map((_, first) => words.slice(first).join(' ').slice(0, longestKey));
  });
  return [...new Set(keys)].slice(0, mostKeys);
}

/** The places of the organisation and the countries around its sub-national ones: who looks in CR finds CR-A. */
export function placeKeys(profile: Profile): string[] {
  return [...new Set(profile.places.flatMap((place) => [place, countryOf(place) ?? place]))];
}

/** What a search text is compared with, taken literally; undefined when nothing of it can be searched. */
export function searchPrefix(text: string): string | undefined {
  const prefix = normalizeName(text).slice(0, longestKey);
  return prefix === '' ? undefined : prefix;
}
