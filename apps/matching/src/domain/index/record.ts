import type { Compiled } from '../compile.js';
import { type Facet, facets, mutualFacets } from '../facets.js';
import { offsetOf, type PagedWords } from './paged-words.js';
import type { Vocabulary } from './vocabulary.js';

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

/** Holds every term; {@link release} lets go of them. */
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

export function release({ terms, stems }: Pick<Packed, 'terms' | 'stems'>, vocabulary: Vocabulary): void {
  termLists.forEach(({ position }, list) => {
    const lexicon = vocabulary.lexiconAt(position);
    for (const number of terms[list] ?? []) lexicon.release(number);
  });
  for (const number of stems) vocabulary.stems.release(number);
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

export function erase(address: number, words: PagedWords): void {
  const page = words.page(address);
  const start = offsetOf(address);
  let length = headerWords + stemsIn(page, start) + restIn(page, start);
  for (let list = 0; list < termLists.length; list += 1) length += lengthOfList(page, start, list);
  words.giveBack(address, sizeOf(length));
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
