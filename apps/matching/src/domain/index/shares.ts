import type { Compiled } from '../compile.js';
import { facets } from '../facets.js';
import { cosine, stemWeight } from '../text/text-vector.js';
import { offsetOf } from './paged-words.js';
import type { Partition } from './partition.js';
import type { PreparedQuery } from './prepared-query.js';
import { headerWords, lengthOfList, restIn, stemsIn, termLists } from './record.js';
import type { TextQuery } from './text-query.js';

const positions = Uint8Array.from(termLists, ({ position }) => position);
const hasGives = Uint8Array.from(termLists, ({ role }) => (role === 'asks' ? 0 : 1));
const hasAsks = Uint8Array.from(termLists, ({ role }) => (role === 'gives' ? 0 : 1));

/** Of the processor's cache; the stems of most texts are in the first three. */
const lineWords = 16;
const fetchedLines = 3;

/**
 * What a packed document and a query share, to the last digit: the same sums in the same order as `coverages` and
 * `similarity` make of the two records. Valid until the next document is looked at.
 */
export class Shares {
  /** Of what the query asks, given by the document; one a facet. */
  readonly ofQuery = new Float64Array(facets.length);
  /** Of what the document asks, given by the query; one a facet. */
  readonly ofDocument = new Float64Array(facets.length);
  text = 0;
  /** Of no meaning: it is kept so that the engine does not leave out the reading. */
  fetched = 0;
  /** The page of the record, and where in it the words begin and end that only the direction reads. */
  page: Uint32Array = new Uint32Array(0);
  restStart = 0;
  restEnd = 0;

  constructor(
    private readonly query: PreparedQuery,
    private readonly textQuery: TextQuery,
  ) {}

  /**
   * Reads a little of the records of some slots, and nothing follows from it: each lies somewhere else in memory, and so
   * they are waited for together, and not one after the other when their texts are compared.
   */
  fetch(partition: Partition<Compiled>, slots: Uint32Array, from: number, to: number): void {
    let read = 0;
    for (let place = from; place < to; place += 1) {
      const slot = slots[place] ?? 0;
      if (partition.isFree(slot)) continue;
      const address = partition.addressOf(slot);
      const page = partition.words.page(address);
      for (let line = 0; line < fetchedLines; line += 1) read ^= page[offsetOf(address + line * lineWords)] ?? 0;
    }
    this.fetched = read;
  }

  lookAtText(partition: Partition<Compiled>, slot: number): void {
    const address = partition.addressOf(slot);
    const page = partition.words.page(address);
    const start = offsetOf(address);
    const from = start + headerWords;
    this.text = this.#similarity(page, from, from + stemsIn(page, start), partition.textLengths[slot] ?? 0);
  }

  /** All but the text. */
  lookAtFacets(partition: Partition<Compiled>, slot: number): void {
    const address = partition.addressOf(slot);
    const page = partition.words.page(address);
    const start = offsetOf(address);
    let from = start + headerWords + stemsIn(page, start);
    this.page = page;
    for (let list = 0; list < termLists.length; list += 1) {
      const to = from + lengthOfList(page, start, list);
      const position = positions[list] ?? 0;
      if (hasGives[list] === 1) this.ofQuery[position] = this.#shareOfQuery(position, from, to);
      if (hasAsks[list] === 1) this.ofDocument[position] = this.#shareOfDocument(position, from, to);
      from = to;
    }
    this.restStart = from;
    this.restEnd = from + restIn(page, start);
  }

  #shareOfQuery(position: number, from: number, to: number): number {
    const facet = this.query.facets[position];
    if (facet === undefined || from === to) return 0;
    const { weights, strengths } = facet;
    const { page } = this;
    let covered = 0;
    for (let ask = 0; ask < weights.length; ask += 1) {
      const byTerm = strengths[ask]?.byTerm ?? noTerms;
      let best = 0;
      for (let word = from; word < to; word += 1) {
        const strength = byTerm[page[word] ?? 0] ?? 0;
        if (strength > best) best = strength;
      }
      covered += (weights[ask] ?? 0) * best;
    }
    return Math.min(1, covered);
  }

  #shareOfDocument(position: number, from: number, to: number): number {
    const facet = this.query.facets[position];
    const answered = facet?.answered;
    if (answered === undefined || facet === undefined || from === to) return 0;
    const { page } = this;
    const { values } = facet.lexicon;
    let total = 0;
    for (let word = from; word < to; word += 1) total += values[page[word] ?? 0] ?? 0;
    let covered = 0;
    for (let word = from; word < to; word += 1) {
      const term = page[word] ?? 0;
      covered += ((values[term] ?? 0) / total) * (answered[term] ?? 0);
    }
    return Math.min(1, covered);
  }

  #similarity(page: Uint32Array, from: number, to: number, length: number): number {
    const { weights, asked } = this.textQuery;
    const { values } = this.query.vocabulary.stems;
    let product = 0;
    for (let word = from; word < to; word += 1) {
      const entry = page[word] ?? 0;
      const stem = entry >>> 8;
      if (((asked[stem >>> 5] ?? 0) & (1 << (stem & 31))) === 0) continue;
      product += (weights[stem] ?? 0) * stemWeight(entry & 255, values[stem] ?? 0);
    }
    return cosine(product, this.query.compiled.text.length, length);
  }
}

const noTerms = new Float64Array(0);
