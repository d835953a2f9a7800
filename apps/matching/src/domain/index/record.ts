import type { Compiled } from '../compile.js';
import { type Facet, facets, mutualFacets } from '../facets.js';
import { offsetOf, type PagedWords } from './paged-words.js';
import { stemsAt, type Vocabulary } from './vocabulary.js';

export type Role = 'asks' | 'gives' | 'both';

export interface TermList {
  readonly facet: Facet;
  /** Of the facet in `facets`. */
  readonly position: number;
  readonly role: Role;
}

/** The lists of terms that a record has, in the order in which they are packed. */
export const termLists: readonly TermList[] = facets.flatMap((facet, position): TermList[] =>
  mutualFacets.has(facet)
    ? [{ facet, position, role: 'both' }]
    : [
        { facet, position, role: 'asks' },
        { facet, position, role: 'gives' },
      ],
);

/**
 * Words before the stems: a byte a list for its length, then 16 bits each for how many stems there are, and for what is
 * packed behind the lists. Texts are looked at first, and so they stand first.
 */
const lengthWords = 3;
export const headerWords = lengthWords + 1;
/** Pieces come in steps of this, so that one of another length soon finds room where an old one was. */
const step = 8;

/** Knows which of the words behind the lists are numbers of the vocabulary. */
export interface RestRenumber {
  renumber(page: Uint32Array, start: number, end: number, of: Renumber): void;
}

/** A record as numbers of the vocabulary, all of which it holds. */
export interface Packed {
  /** In the order of {@link termLists}. */
  readonly terms: readonly (readonly number[])[];
  /** In the order of their names. */
  readonly stems: readonly number[];
  readonly counts: readonly number[];
  /** What only the direction knows how to read. */
  readonly rest: readonly number[];
}

/** The terms of one list, by name. */
function namesIn({ facets: of }: Compiled, { facet, role }: TermList): readonly string[] {
  return role === 'asks' ? of[facet].asks.map(({ term }) => term) : of[facet].gives;
}

/** Holds every term, as {@link renumber} sees them. */
export function pack(record: Compiled, rest: readonly number[], vocabulary: Vocabulary): Packed {
  const { stems, counts } = record.text;
  return {
    terms: termLists.map((list) => {
      const lexicon = vocabulary.lexiconAt(list.position);
      return namesIn(record, list).map((name) => lexicon.hold(name));
    }),
    stems: stems.map((stem) => vocabulary.stems.hold(stem)),
    counts,
    rest,
  };
}

/** @param lexicon its place in the vocabulary's `lexicons` @returns the number that is to stand there */
export type Renumber = (lexicon: number, number: number) => number;

/** Puts another number in the place of each one of the vocabulary, or the same, where it is only looked at. */
export function renumber(page: Uint32Array, start: number, { renumber: rest }: RestRenumber, of: Renumber): void {
  let word = start + headerWords;
  for (const end = word + stemsIn(page, start); word < end; word += 1) {
    const entry = page[word] ?? 0;
    page[word] = of(stemsAt, entry >>> 8) * 256 + (entry & 255);
  }
  for (let list = 0; list < termLists.length; list += 1) {
    const lexicon = termLists[list]?.position ?? 0;
    for (const end = word + lengthOfList(page, start, list); word < end; word += 1) {
      page[word] = of(lexicon, page[word] ?? 0);
    }
  }
  rest(page, word, word + restIn(page, start), of);
}

/** @returns the record's address */
export function write({ terms, stems, counts, rest }: Packed, words: PagedWords): number {
  const length = terms.reduce((sum, list) => sum + list.length, headerWords + stems.length + rest.length);
  const address = words.take(sizeOf(length));
  const page = words.page(address);
  const start = offsetOf(address);
  page.fill(0, start, start + lengthWords);
  let next = start + headerWords;
  page[start + lengthWords] = stems.length | (rest.length << 16);
  stems.forEach((stem, position) => {
    page[next++] = stem * 256 + (counts[position] ?? 0);
  });
  terms.forEach((list, position) => {
    const word = start + (position >>> 2);
    page[word] = (page[word] ?? 0) | (list.length << ((position & 3) * 8));
    for (const number of list) page[next++] = number;
  });
  for (const word of rest) page[next++] = word;
  return address;
}

/** Where in its page each list begins; the last two are where the words behind the lists begin, and where they end. */
export type Bounds = readonly number[];

/** @param into written, one for each list and two more */
export function boundsOf(page: Uint32Array, start: number, into: number[]): Bounds {
  let next = start + headerWords + stemsIn(page, start);
  for (let list = 0; list < termLists.length; list += 1) {
    into[list] = next;
    next += lengthOfList(page, start, list);
  }
  into[termLists.length] = next;
  into[termLists.length + 1] = next + restIn(page, start);
  return into;
}

export function read(address: number, words: PagedWords): Packed {
  const page = words.page(address);
  const start = offsetOf(address);
  let next = start + headerWords;
  const take = (length: number): number[] => {
    const taken: number[] = [];
    for (const end = next + length; next < end; next += 1) taken.push(page[next] ?? 0);
    return taken;
  };
  const stems = take(stemsIn(page, start));
  const terms = termLists.map((_, list) => take(lengthOfList(page, start, list)));
  const rest = take(restIn(page, start));
  return { terms, stems: stems.map((stem) => stem >>> 8), counts: stems.map((stem) => stem & 255), rest };
}

/** @param record from `start` on @returns the address of the copy */
export function copyInto(words: PagedWords, record: Uint32Array, start: number): number {
  const length = lengthOf(record, start);
  const address = words.take(sizeOf(length));
  words.page(address).set(record.subarray(start, start + length), offsetOf(address));
  return address;
}

export function erase(address: number, words: PagedWords): void {
  words.giveBack(address, sizeOf(lengthOf(words.page(address), offsetOf(address))));
}

/** In words. */
export function lengthOf(page: Uint32Array, start: number): number {
  let length = headerWords + stemsIn(page, start) + restIn(page, start);
  for (let list = 0; list < termLists.length; list += 1) length += lengthOfList(page, start, list);
  return length;
}

export function lengthOfList(page: Uint32Array, start: number, list: number): number {
  return ((page[start + (list >>> 2)] ?? 0) >>> ((list & 3) * 8)) & 255;
}

export function stemsIn(page: Uint32Array, start: number): number {
  return (page[start + lengthWords] ?? 0) & 0xffff;
}

/** How many words are packed behind the lists. */
export function restIn(page: Uint32Array, start: number): number {
  return (page[start + lengthWords] ?? 0) >>> 16;
}

const sizeOf = (length: number): number => Math.ceil(length / step) * step;

/** Where a facet's list stands in {@link termLists}; a mutual facet has one for both roles. */
export function listOf(facet: Facet, role: 'asks' | 'gives'): number {
  return termLists.findIndex((list) => list.facet === facet && (list.role === role || list.role === 'both'));
}
