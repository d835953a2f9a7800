import type { Answer } from '../coverage.js';
import type { CompiledCall, CompiledCandidate } from '../compile.js';
import { byFacet, type Facet, type FacetTerms, facets } from '../facets.js';
import type { StrengthOf } from '../features/experience.js';
import type { Pair } from '../pair.js';
import type { Scorer } from '../score.js';
import type { Found } from './look.js';
import { offsetOf } from './paged-words.js';
import { type PreparedFacet, type PreparedQuery, strongest } from './prepared-query.js';
import { type Bounds, boundsOf, listOf, termLists } from './record.js';
import { unpackPartner } from './unpack-candidate.js';

const theme = facets.indexOf('theme');
const territory = facets.indexOf('territory');
/** Where the bounds of what is packed behind the lists stand. */
const restAt = termLists.length;
const listsGiven = facets.map((facet) => listOf(facet, 'gives'));
const listsAsked = facets.map((facet) => listOf(facet, 'asks'));

/** The same pairs of one call as {@link Scorer.pair} makes of two records, from packed organisations that it found. */
export class PackedPairs {
  /** Of one record. */
  readonly #bounds: number[] = [];
  readonly #strengthOf: StrengthOf = (facet, given) => {
    const { lexicon, strengths } = this.#prepared(facet === 'theme' ? theme : territory);
    const number = lexicon.numberOf(given);
    return number === undefined ? 0 : strongest(strengths, number);
  };

  constructor(
    private readonly call: CompiledCall,
    private readonly query: PreparedQuery,
    private readonly scorer: Scorer,
  ) {}

  pairOf({ partition, slot, similarity }: Found<CompiledCandidate>): Pair {
    const { call, query, scorer } = this;
    const address = partition.addressOf(slot);
    const page = partition.words.page(address);
    const bounds = boundsOf(page, offsetOf(address), this.#bounds);
    const [start = 0, end = 0] = [bounds[restAt], bounds[restAt + 1]];
    const candidate = unpackPartner({ words: page, start, end }, partition, slot, query.vocabulary);
    return {
      call,
      candidate,
      given: byFacet((facet, position) => this.#given(facet, position, page, bounds)),
      gained: byFacet((facet, position) => this.#gained(facet, position, page, bounds)),
      bearings: scorer.bearings(call, candidate, this.#strengthOf),
      commonLanguages: scorer.commonLanguages(call, candidate),
      similarity,
    };
  }

  /** Of equals, the first term that the organisation gives. */
  #given(facet: Facet, position: number, page: Uint32Array, bounds: Bounds): readonly Answer[] {
    const { asks } = this.call.facets[facet];
    const [from, to] = rangeOf(bounds, listsGiven, position);
    if (asks.length === 0 || from === to) return nothing;
    const { strengths, lexicon } = this.#prepared(position);
    const found: Answer[] = [];
    for (let ask = 0; ask < asks.length; ask += 1) {
      const byTerm = strengths[ask]?.byTerm ?? noTerms;
      let best = 0;
      let answer = 0;
      for (let word = from; word < to; word += 1) {
        const term = page[word] ?? 0;
        const strength = byTerm[term] ?? 0;
        if (strength <= best) continue;
        best = strength;
        answer = term;
      }
      const { term: asked, weight } = asks[ask] ?? nothingAsked;
      if (best > 0) found.push({ asked, weight, given: lexicon.nameOf(answer), strength: best });
    }
    return found;
  }

  /** Of equals, the first term that the call gives. */
  #gained(facet: Facet, position: number, page: Uint32Array, bounds: Bounds): readonly Answer[] {
    const { gives } = this.call.facets[facet];
    const [from, to] = rangeOf(bounds, listsAsked, position);
    if (gives.length === 0 || from === to) return nothing;
    const { answers, lexicon } = this.#prepared(position);
    let total = 0;
    for (let word = from; word < to; word += 1) total += lexicon.values[page[word] ?? 0] ?? 0;
    const found: Answer[] = [];
    for (let word = from; word < to; word += 1) {
      const term = page[word] ?? 0;
      let best = 0;
      let answer = 0;
      for (let give = 0; give < gives.length; give += 1) {
        const strength = answers[give]?.byTerm[term] ?? 0;
        if (strength <= best) continue;
        best = strength;
        answer = give;
      }
      if (best === 0) continue;
      const weight = (lexicon.values[term] ?? 0) / total;
      found.push({ asked: lexicon.nameOf(term), weight, given: gives[answer] ?? '', strength: best });
    }
    return found;
  }

  #prepared(position: number): PreparedFacet {
    const prepared = this.query.facets[position];
    if (prepared === undefined) throw new RangeError(`no facet ${position}`);
    return prepared;
  }
}

/** Of a facet's terms, where they stand in the page. @param lists by facet, which list is meant */
function rangeOf(bounds: Bounds, lists: readonly number[], position: number): readonly [number, number] {
  const list = lists[position] ?? 0;
  return [bounds[list] ?? 0, bounds[list + 1] ?? 0];
}

const nothing: readonly Answer[] = [];
const nothingAsked: FacetTerms['asks'][number] = { term: '', weight: 0 };
const noTerms = new Float64Array(0);
