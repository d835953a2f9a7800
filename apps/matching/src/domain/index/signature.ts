import { mostConcluded, mostOfWork, mostPieces } from '../candidate.js';
import { experienceBits, experienceMark, languageMark } from './marks.js';
import { termLists } from './record.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * What a record states, as 256 bits: each term sets one, and several terms may share one (after Mooers, Zatocoding
 * applied to mechanical organization of knowledge, 1951). So it may seem to state more than it does, never less.
 * They are read in columns.
 */
export const signatureColumns = 16;

/** Holds a number: the day in steps. */
export const dayColumn = 14;
/** Holds the themes of experience, and above them of how many pieces it is. */
export const experienceColumn = 15;

/** What a signature tells besides facets. */
export interface Traits {
  /** Of the last revision, or of publication. */
  readonly day: number;
  readonly languages: readonly string[];
  /** Of each piece of experience, and each of a concluded alliance: as if each were a piece by itself, which is no less. */
  readonly themes: readonly string[];
}

/**
 * @param terms numbers of the vocabulary, in the order of `termLists`
 * @param into one value a column
 */
export function writeSignature(
  terms: readonly (readonly number[])[],
  { day, languages, themes }: Traits,
  vocabulary: Vocabulary,
  into: Uint16Array,
): void {
  into.fill(0);
  const set = (bit: number): void => {
    into[bit >>> 4] = (into[bit >>> 4] ?? 0) | (1 << (bit & 15));
  };
  for (let list = 0; list < termLists.length; list += 1) {
    const marks = vocabulary.facets[termLists[list]?.position ?? 0]?.marks;
    for (const number of terms[list] ?? []) set(marks?.[number] ?? 0);
  }
  for (const language of languages) set(languageMark(language));
  for (const theme of themes) set(experienceMark(theme));
  into[dayColumn] = dayStep(day);
  into[experienceColumn] = (into[experienceColumn] ?? 0) | (piecesStep(themes.length) << experienceBits);
}

/** 2016-01-01; a step is 32 days, and the last one holds whatever comes after. */
const firstDay = 16_801;
const daysAStep = 32;
const lastStep = 255;

const dayStep = (day: number): number => Math.max(0, Math.min(lastStep, Math.floor((day - firstDay) / daysAStep)));

/** The latest day that a value of {@link dayColumn} can stand for. */
export const latestDay = (step: number): number =>
  step === lastStep ? Infinity : firstDay + (step + 1) * daysAStep - 1;

/** Three bits are enough to tell one piece from two, and many from some. */
const mostThemes = mostPieces + mostConcluded * mostOfWork;
const stepsOfPieces = [0, 1, 2, 3, 5, 10, 25, mostThemes] as const;

const piecesStep = (pieces: number): number => stepsOfPieces.findIndex((most) => pieces <= most);

/** The most pieces that a value of {@link experienceColumn} can stand for. */
export const mostPiecesOf = (value: number): number => stepsOfPieces[value >>> experienceBits] ?? mostThemes;
