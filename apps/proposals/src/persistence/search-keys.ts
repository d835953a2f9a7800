import type { SeatSought } from '#contracts';
import { countryOf, normalizeName } from '#taxonomy';
import type { InitiativeDraft } from '../domain/initiative.js';

const mostWords = 8;

/** Normalised words of the title, in every language, each once. */
export const titleWords = ({ title }: Pick<InitiativeDraft, 'title'>): string[] => [
  ...new Set(Object.values(title).flatMap(wordsOf)),
];

/** The places and the countries around the sub-national ones: who looks in CR finds CR-A. */
export const placeKeys = ({ places }: Pick<InitiativeDraft, 'places'>): string[] => [
  ...new Set(places.flatMap((place) => [place, countryOf(place) ?? place])),
];

/** Every constituency that may hold one of the seats. */
export const constituenciesSought = (seats: readonly SeatSought[]): string[] => [
  ...new Set(seats.flatMap(({ constituency, alsoAdmits }) => [constituency, ...alsoAdmits])),
];

/** Words of a search text, letters and digits only, so that each can be taken literally as a prefix. */
export const searchedWords = (text: string): readonly string[] => wordsOf(text).slice(0, mostWords);

const wordsOf = (text: string): string[] =>
  normalizeName(text)
    .split(' ')
    .filter((word) => word !== '');
