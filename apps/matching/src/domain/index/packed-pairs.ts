import type { Answer } from '../coverage.js';
import type { CompiledCall, CompiledCandidate } from '../compile.js';
import { byFacet, type Facet, type FacetTerms, facets } from '../facets.js';
import type { Pair } from '../pair.js';
import type { Scorer } from '../score.js';
import type { Found } from './look.js';
import type { PreparedFacet, PreparedQuery } from './prepared-query.js';
import { listOf, type Packed, read } from './record.js';
import { unpackCandidate } from './unpack-candidate.js';

const listsGiven = facets.map((facet) => listOf(facet, 'gives'));
const listsAsked = facets.map((facet) => listOf(facet, 'asks'));

/** The same pairs of one call as {@link Scorer.pair} makes of two records, from packed organisations that it found. */
export class PackedPairs {
  constructor(
    private readonly call: CompiledCall,
    private readonly query: PreparedQuery,
    private readonly scorer: Scorer,
  ) {}

  pairOf({ partition, slot, similarity }: Found<CompiledCandidate>): Pair {
    const { call, query, scorer } = this;
    const packed = read(partition.addressOf(slot), partition.words);
    const candidate = unpackCandidate(packed, partition, slot, query.vocabulary);
    return {
      call,
      candidate,
      given: byFacet((facet, position) => this.#given(facet, position, packed)),
      gained: byFacet((facet, position) => this.#gained(facet, position, packed, candidate)),
      bearings: scorer.bearings(call, candidate),
      commonLanguages: scorer.commonLanguages(call, candidate),
      similarity,
    };
  }

  /** Of equals, the first term that the organisation gives. */
  #given(facet: Facet, position: number, { terms }: Packed): readonly Answer[] {
    const { asks } = this.call.facets[facet];
    const gives = terms[listsGiven[position] ?? 0] ?? [];
    const { strengths, lexicon } = this.#prepared(position);
    const found: Answer[] = [];
    for (let ask = 0; ask < asks.length; ask += 1) {
      let best = 0;
      let answer = 0;
      for (const term of gives) {
        const strength = strengths[term * asks.length + ask] ?? 0;
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
  #gained(facet: Facet, position: number, { terms }: Packed, { facets: of }: CompiledCandidate): readonly Answer[] {
    const { gives } = this.call.facets[facet];
    const { asks } = of[facet];
    const numbers = terms[listsAsked[position] ?? 0] ?? [];
    const { answers } = this.#prepared(position);
    const found: Answer[] = [];
    for (let ask = 0; ask < asks.length; ask += 1) {
      const number = numbers[ask] ?? 0;
      let best = 0;
      let answer = 0;
      for (let give = 0; give < gives.length; give += 1) {
        const strength = answers[give]?.[number] ?? 0;
        if (strength <= best) continue;
        best = strength;
        answer = give;
      }
      const { term: asked, weight } = asks[ask] ?? nothingAsked;
      if (best > 0) found.push({ asked, weight, given: gives[answer] ?? '', strength: best });
    }
    return found;
  }

  #prepared(position: number): PreparedFacet {
    const prepared = this.query.facets[position];
    if (prepared === undefined) throw new RangeError(`no facet ${position}`);
    return prepared;
  }
}

const nothingAsked: FacetTerms['asks'][number] = { term: '', weight: 0 };
