import { type ConcludedAlliance, mostOfWork, mostPieces } from '../candidate.js';
import type { CompiledCandidate } from '../compile.js';
import { dayNumber, dayText } from '../day.js';
import type { Effort } from '../features/effort.js';
import { facets } from '../facets.js';
import { yearOfDay } from '../features/concluded-alliances.js';
import type { Applicant } from '../gates.js';
import { offsetOf } from './paged-words.js';
import type { Partition, Rest, RestCodec } from './partition.js';
import { boundsOf, listOf } from './record.js';
import { type Vocabulary, wordsAt } from './vocabulary.js';

/**
 * Where each word stands; the languages follow, then what is stated of instruments, then three words a piece of
 * experience, and then the concluded alliances. Bare claims are a byte a facet, since a facet has fewer terms.
 */
export const at = {
  revised: 0,
  version: 1,
  suspended: 2,
  mandate: 3,
  size: 4,
  claims: 5,
  capacity: 7,
  pieces: 8,
  instruments: 9,
  languages: 10,
} as const;
export const pieceWords = 3;
/** Of a statement on an instrument: the instrument, the country, the status, the day and the source. */
export const statementWords = 5;
/** All but the day. */
const namesOfStatement = [0, 1, 2, 4] as const;
/** Of a concluded alliance; its themes and its places follow. */
export const workAt = { initiative: 0, day: 1, year: 2, themes: 3, places: 4, terms: 5 } as const;
const theme = facets.indexOf('theme');
const territory = facets.indexOf('territory');
const placesList = listOf('territory', 'gives');
/** Days and years before the common era are no negative words. */
const dayZero = 2 ** 31;
const yearZero = 2 ** 20;
const mostLanguages = 255;

export const dayOf = (word: number): number => word - dayZero;
/** Undefined where none was told. */
export const yearOf = (word: number): number | undefined => (word === 0 ? undefined : word - yearZero);

/** What is packed of an organisation: all that ranking, gates and explanations read. */
export const candidateCodec: RestCodec<CompiledCandidate> = {
  pack({ candidate: { profile, version, suspended }, revisedDay, bareClaims, concluded }, vocabulary): Rest {
    const { words } = vocabulary;
    const languages = profile.workingLanguages.slice(0, mostLanguages);
    const pieces = profile.experience.slice(0, mostPieces);
    const statements = profile.instruments ?? [];
    return {
      traits: {
        day: revisedDay,
        languages,
        themes: [...pieces.map(({ theme }) => theme), ...concluded.flatMap(({ themes }) => workTerms(themes))],
      },
      words: [
        revisedDay + dayZero,
        version,
        suspended ? 1 : 0,
        words.hold(profile.mandate),
        words.hold(profile.size ?? ''),
        ...packedClaims(bareClaims),
        packedCapacity(profile.capacity),
        pieces.length,
        statements.length,
        languages.length,
        ...languages.map((language) => words.hold(language)),
        ...statements.flatMap(({ instrument, country, status, on, source }) => [
          words.hold(instrument),
          words.hold(country),
          words.hold(status),
          dayNumber(on) + dayZero,
          words.hold(source),
        ]),
        ...pieces.flatMap(({ theme, place, year }) => [
          vocabulary.facet('theme').hold(theme),
          vocabulary.facet('territory').hold(place),
          year === undefined ? 0 : year + yearZero,
        ]),
        ...concluded.flatMap((work) => packedWork(work, vocabulary)),
      ],
    };
  },

  renumber(page, start, end, of): void {
    const replace = (lexicon: number, word: number): void => {
      page[word] = of(lexicon, page[word] ?? 0);
    };
    const replaceAll = (lexicon: number, from: number, to: number): void => {
      for (let word = from; word < to; word += 1) replace(lexicon, word);
    };
    replace(wordsAt, start + at.mandate);
    replace(wordsAt, start + at.size);
    let word = statementsStart(page, start);
    replaceAll(wordsAt, start + at.languages + 1, word);
    for (let left = page[start + at.instruments] ?? 0; left > 0; left -= 1, word += statementWords) {
      for (const name of namesOfStatement) replace(wordsAt, word + name);
    }
    for (let left = page[start + at.pieces] ?? 0; left > 0; left -= 1, word += pieceWords) {
      replace(theme, word);
      replace(territory, word + 1);
    }
    while (word < end) {
      replace(wordsAt, word + workAt.initiative);
      const themes = word + workAt.terms;
      const places = themes + (page[word + workAt.themes] ?? 0);
      const next = places + (page[word + workAt.places] ?? 0);
      replaceAll(theme, themes, places);
      replaceAll(territory, places, next);
      word = next;
    }
  },
};

const workTerms = (terms: readonly string[]): readonly string[] => terms.slice(0, mostOfWork);

function packedWork(
  { initiativeId, on, themes, places }: ConcludedAlliance,
  vocabulary: Vocabulary,
): readonly number[] {
  const [about, where] = [workTerms(themes), workTerms(places)];
  return [
    vocabulary.words.hold(initiativeId),
    dayNumber(on) + dayZero,
    yearOfDay(on) + yearZero,
    about.length,
    where.length,
    ...about.map((theme) => vocabulary.facet('theme').hold(theme)),
    ...where.map((place) => vocabulary.facet('territory').hold(place)),
  ];
}

function packedClaims(claims: readonly number[]): readonly number[] {
  const words = [0, 0];
  claims.forEach((count, facet) => {
    words[facet >>> 2] = ((words[facet >>> 2] ?? 0) | (count << ((facet & 3) * 8))) >>> 0;
  });
  return words;
}

/** Of each figure one more than it is, since 0 says that it was not stated; contracts allow less than there is room for. */
const packedCapacity = ({ meetings, hours }: Effort = {}): number =>
  packedFigure(meetings) | (packedFigure(hours) << 8);

const packedFigure = (figure: number | undefined): number => (figure === undefined ? 0 : figure + 1);

/** Undefined where nothing was stated. */
export function capacityIn(word: number): Effort | undefined {
  if (word === 0) return undefined;
  const [meetings, hours] = [word & 255, word >>> 8];
  return { ...(meetings > 0 && { meetings: meetings - 1 }), ...(hours > 0 && { hours: hours - 1 }) };
}

/** Writes one count a facet. @param rest the words of {@link candidateCodec} from `start` on */
export function readClaims(rest: Uint32Array, start: number, into: Uint8Array): Uint8Array {
  for (let facet = 0; facet < into.length; facet += 1) {
    into[facet] = (rest[start + at.claims + (facet >>> 2)] ?? 0) >>> ((facet & 3) * 8);
  }
  return into;
}

/** One count a facet. */
export function claimsIn(words: ArrayLike<number>, start: number): readonly number[] {
  return facets.map((_, facet) => ((words[start + at.claims + (facet >>> 2)] ?? 0) >>> ((facet & 3) * 8)) & 255);
}

/** What gates look at. @param rest the words of {@link candidateCodec} from `start` on */
export function applicant(
  partition: Partition<CompiledCandidate>,
  slot: number,
  rest: Uint32Array,
  start: number,
  vocabulary: Vocabulary,
): Applicant {
  return {
    id: partition.idOf(slot),
    version: rest[start + at.version] ?? 0,
    suspended: rest[start + at.suspended] === 1,
    profile: {
      constituency: partition.name,
      mandate: vocabulary.words.nameOf(rest[start + at.mandate] ?? 0),
      /** Read only where a country has all its places. */
      get places() {
        return placesAt(partition, slot, vocabulary);
      },
    },
  };
}

/** In its own order, in which its home comes first. */
function placesAt(partition: Partition<CompiledCandidate>, slot: number, vocabulary: Vocabulary): string[] {
  const address = partition.addressOf(slot);
  const page = partition.words.page(address);
  const bounds = boundsOf(page, offsetOf(address), []);
  const places = page.subarray(bounds[placesList], bounds[placesList + 1]);
  return Array.from(places, (number) => vocabulary.facet('territory').nameOf(number));
}

interface PackedPiece {
  readonly theme: number;
  readonly place: number;
  readonly year: number | undefined;
}

export function languagesIn(words: ArrayLike<number>, start: number): readonly number[] {
  return termsIn(words, start + at.languages + 1, words[start + at.languages] ?? 0);
}

export function piecesIn(words: ArrayLike<number>, start: number): readonly PackedPiece[] {
  const pieces: PackedPiece[] = [];
  let word = firstPiece(words, start);
  for (let left = words[start + at.pieces] ?? 0; left > 0; left -= 1, word += pieceWords) {
    pieces.push({ theme: words[word] ?? 0, place: words[word + 1] ?? 0, year: yearOf(words[word + 2] ?? 0) });
  }
  return pieces;
}

interface PackedWork {
  readonly initiative: number;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly themes: readonly number[];
  readonly places: readonly number[];
}

export function worksIn(words: ArrayLike<number>, start: number, end: number): readonly PackedWork[] {
  const works: PackedWork[] = [];
  let word = firstPiece(words, start) + pieceWords * (words[start + at.pieces] ?? 0);
  while (word < end) {
    const themes = termsIn(words, word + workAt.terms, words[word + workAt.themes] ?? 0);
    const places = termsIn(words, word + workAt.terms + themes.length, words[word + workAt.places] ?? 0);
    works.push({
      initiative: words[word + workAt.initiative] ?? 0,
      on: dayText(dayOf(words[word + workAt.day] ?? 0)),
      themes,
      places,
    });
    word += workAt.terms + themes.length + places.length;
  }
  return works;
}

function termsIn(words: ArrayLike<number>, from: number, count: number): readonly number[] {
  const terms: number[] = [];
  for (let word = from; word < from + count; word += 1) terms.push(words[word] ?? 0);
  return terms;
}

export interface PackedStatement {
  readonly instrument: number;
  readonly country: number;
  readonly status: number;
  readonly day: number;
  readonly source: number;
}

export function statementsIn(words: ArrayLike<number>, start: number): readonly PackedStatement[] {
  const statements: PackedStatement[] = [];
  let word = statementsStart(words, start);
  for (let left = words[start + at.instruments] ?? 0; left > 0; left -= 1, word += statementWords) {
    statements.push({
      instrument: words[word] ?? 0,
      country: words[word + 1] ?? 0,
      status: words[word + 2] ?? 0,
      day: dayOf(words[word + 3] ?? 0),
      source: words[word + 4] ?? 0,
    });
  }
  return statements;
}

/** @param start of the words of {@link candidateCodec} */
export const statementsStart = (words: ArrayLike<number>, start: number): number =>
  start + at.languages + 1 + (words[start + at.languages] ?? 0);

const firstPiece = (words: ArrayLike<number>, start: number): number =>
  statementsStart(words, start) + statementWords * (words[start + at.instruments] ?? 0);
