import type { Answer } from '../coverage.js';
import type { CompiledCall, CompiledCandidate } from '../compile.js';
import { type Ask, byFacet, facets } from '../facets.js';
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
      given: byFacet((_, position) => this.#given(position, page, bounds)),
      gained: byFacet((_, position) => this.#gained(position, page, bounds)),
      bearings: scorer.bearings(call, candidate, this.#strengthOf),
      commonLanguages: scorer.commonLanguages(call, candidate),
      similarity,
    };
  }

  /** Of equals, the first term that the organisation gives. */
  #given(position: number, page: Uint32Array, bounds: Bounds): readonly Answer[] {
    const { asks, strengths, lexicon } = this.#prepared(position);
    const list = listsGiven[position] ?? 0;
    const from = bounds[list] ?? 0;
    const to = bounds[list + 1] ?? 0;
    if (asks.length === 0 || from === to) return nothing;
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
  #gained(position: number, page: Uint32Array, bounds: Bounds): readonly Answer[] {
    const { gives, answers, answered, lexicon } = this.#prepared(position);
    const list = listsAsked[position] ?? 0;
    const from = bounds[list] ?? 0;
    const to = bounds[list + 1] ?? 0;
    if (answered === undefined || from === to) return nothing;
    let total = 0;
    for (let word = from; word < to; word += 1) total += lexicon.values[page[word] ?? 0] ?? 0;
    const found: Answer[] = [];
    for (let word = from; word < to; word += 1) {
      const term = page[word] ?? 0;
      const best = answered[term] ?? 0;
      if (best === 0) continue;
      const answer = answers.findIndex(({ byTerm }) => byTerm[term] === best);
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

const nothing: readonly Answer[] = [];
const nothingAsked: Ask = { term: '', weight: 0 };
const noTerms = new Float64Array(0);
