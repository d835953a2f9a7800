import { experienceMark, languageMark } from './marks.js';
import { termLists } from './record.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * What a record states, as 256 bits: each term sets one, and several terms may share one (after Mooers, Zatocoding
 * applied to mechanical organization of knowledge, 1951). So it may seem to state more than it does, never less.
 */
export const signatureWords = 8;
export const signatureBytes = signatureWords * 4;

/** Holds a number: the day in steps. The byte behind it holds how many pieces of experience. */
export const dayByte = 28;

/** What a signature tells besides facets. */
export interface Traits {
  /** Of the last revision, or of publication. */
  readonly day: number;
  readonly languages: readonly string[];
  /** Of each piece of experience. */
  readonly themes: readonly string[];
}

/** @param terms numbers of the vocabulary, in the order of `termLists` */
export function writeSignature(
  terms: readonly (readonly number[])[],
  { day, languages, themes }: Traits,
  vocabulary: Vocabulary,
  into: Int32Array,
  start: number,
): void {
  into.fill(0, start, start + signatureWords);
  const set = (bit: number): void => {
    const word = start + (bit >>> 5);
    into[word] = (into[word] ?? 0) | (1 << (bit & 31));
  };
  for (let list = 0; list < termLists.length; list += 1) {
    const marks = vocabulary.facets[termLists[list]?.position ?? 0]?.marks;
    for (const number of terms[list] ?? []) set(marks?.[number] ?? 0);
  }
  for (const language of languages) set(languageMark(language));
  for (const theme of themes) set(experienceMark(theme));
  const last = start + signatureWords - 1;
  into[last] = (into[last] ?? 0) | dayStep(day) | (Math.min(mostDepth, themes.length) << 8);
}

const mostDepth = 255;
/** 2016-01-01; a step is 32 days, and the last one holds whatever comes after. */
const firstDay = 16_801;
const daysAStep = 32;
const lastStep = 255;

const dayStep = (day: number): number => Math.max(0, Math.min(lastStep, Math.floor((day - firstDay) / daysAStep)));

/** The latest day that a step can stand for. */
export const latestDay = (step: number): number =>
  step === lastStep ? Infinity : firstDay + (step + 1) * daysAStep - 1;
