import { countryOf, normalizeName } from '#taxonomy';
import type { Profile } from './organization.js';

const longestKey = 120;
const mostKeys = 200;

export type Naming = Pick<Profile, 'names' | 'acronym' | 'aliases' | 'formerNames'>;

/** Every way in which the field writes this organisation: names in all languages, acronym, aliases, former names. */
export const writtenNames = (naming: Naming): string[] => normalized(asWritten(naming));

/** The first of `writtenNames`, each as far as it is a key: bounded work, whatever somebody has written. */
export function firstNames(naming: Naming, most: number): string[] {
  const first = asWritten(naming).slice(0, most);
  return normalized(first.map(beginning)).map((name) => name.slice(0, longestKey));
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

const asWritten = ({ names, acronym, aliases, formerNames }: Naming): string[] => [
  ...Object.values(names),
  ...(acronym === undefined ? [] : [acronym]),
  ...aliases,
  ...formerNames,
];

const normalized = (names: readonly string[]): string[] =>
  [...new Set(names.map(normalizeName))].filter((name) => name !== '');

/** Where accents stand apart a letter is two signs; a ligature is up to eighteen. */
const beginning = (name: string): string =>
  name
    .slice(0, 2 * longestKey)
    .normalize('NFKD')
    .slice(0, 2 * longestKey);
