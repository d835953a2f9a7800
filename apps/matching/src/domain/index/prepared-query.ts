import type { Compiled } from '../compile.js';
import { facets } from '../facets.js';
import { profileValue } from '../features/profile-share.js';
import type { Model, Side } from '../model.js';
import type { Lexicon } from './lexicon.js';
import { mostImpact } from './posting-list.js';
import { termLists } from './record.js';
import type { Vocabulary } from './vocabulary.js';

/** One facet of a query against the numbers of an index. */
export interface PreparedFacet {
  readonly lexicon: Lexicon;
  readonly asks: readonly PreparedAsk[];
  /** By asked term of the index, how well the best of what the query gives answers it; none when it gives nothing. */
  readonly answered: Float64Array | undefined;
  /** No document gets less than this for granted: most that terms without points answer of the query's asks. */
  readonly grantedToQuery: number;
  /** The same of what a document asks. */
  readonly grantedToDocument: number;
}

export interface PreparedAsk {
  readonly weight: number;
  /** By given term of the index. */
  readonly strengths: Float64Array;
  /** Of those that are weak, the strongest. */
  readonly granted: number;
}

/** What the documents that hold one term can gain by it, at most, beyond what is granted to all. */
export interface TermPoints {
  readonly list: number;
  readonly term: number;
  /** Points of the query's side, in {@link unit}s. */
  readonly query: number;
  /** Share of what the document asks: times an impact, and shifted by 8 bits, in {@link shareUnit}s. */
  readonly document: number;
}

/** Points are added up in whole numbers of this fineness. */
export const unit = 2 ** 20;
/** Shares are added up in this fineness: all terms of a record, each rounded up, stay below 256. */
const shareUnit = 128;
export const sharesCounted = 256;
/** Times an impact, and shifted by 8 bits, it is 1. */
export const perImpact = 256 / mostImpact;

/**
 * What answers less than this is granted to everybody and costs no look at its postings: in the Americas, nearly every
 * place is in the same region as every other.
 */
const weak = 0.5;

/** A query made ready for one search. */
export class PreparedQuery {
  readonly facets: readonly PreparedFacet[];
  readonly points: readonly TermPoints[];
  /** By facet and sum of shares: what it is worth to the document's side, with what is granted. */
  readonly valuesOfShares = new Float64Array(facets.length * sharesCounted);
  /** Points that the query's side gets for what is granted. */
  readonly granted: number;

  constructor(
    readonly compiled: Compiled,
    /** That the query is of. */
    readonly side: Side,
    vocabulary: Vocabulary,
    private readonly model: Model,
  ) {
    this.facets = facets.map((facet) => {
      const { asks, gives } = compiled.facets[facet];
      const prepared = asks.map(({ term, weight }) => prepare(weight, vocabulary.strengths.answering(facet, term)));
      const answered = highest(gives.map((term) => vocabulary.strengths.answeredBy(facet, term)));
      return {
        lexicon: vocabulary.facet(facet),
        asks: prepared,
        answered,
        grantedToQuery: sum(prepared.map(({ weight, granted }) => this.valueForQuery(weight * granted))),
        grantedToDocument: strongestWeak(answered),
      };
    });
    this.granted = sum(
      this.facets.map(({ grantedToQuery }, position) => (compiled.weights[position] ?? 0) * grantedToQuery),
    );
    this.points = termLists.flatMap((_, list) => this.#pointsOf(list));
    this.facets.forEach(({ answered, grantedToDocument }, facet) => {
      for (let sum = 0; answered && sum < sharesCounted; sum += 1) {
        const share = Math.min(1, sum / shareUnit + grantedToDocument);
        this.valuesOfShares[facet * sharesCounted + sum] = this.valueForDocument(share);
      }
    });
  }

  /** What a share of the query's asks is worth to its side: the partner counts more than the share. */
  valueForQuery(share: number): number {
    return this.side === 'partner' ? profileValue(share, this.model) : share;
  }

  valueForDocument(share: number): number {
    return this.side === 'partner' ? share : profileValue(share, this.model);
  }

  #pointsOf(list: number): readonly TermPoints[] {
    const { position = 0, role } = termLists[list] ?? {};
    const facet = this.facets[position];
    if (!facet) return [];
    const weight = this.compiled.weights[position] ?? 0;
    const answered = role === 'gives' ? undefined : facet.answered;
    const asks = role === 'asks' || weight === 0 ? [] : facet.asks;
    if (!answered && asks.length === 0) return [];
    const points: TermPoints[] = [];
    for (let term = 0; term < facet.lexicon.size; term += 1) {
      const query = weight * sum(asks.map((ask) => this.#gainBy(ask, term)));
      const document = Math.max(0, (answered?.[term] ?? 0) - facet.grantedToDocument);
      if (query === 0 && document === 0) continue;
      points.push({
        list,
        term,
        query: Math.ceil(query * unit),
        document: Math.ceil(document * shareUnit * perImpact),
      });
    }
    return points;
  }

  /** What a sum of shares is worth is at most the sum of what they are worth: the function is concave. */
  #gainBy({ weight, strengths, granted }: PreparedAsk, term: number): number {
    return Math.max(0, this.valueForQuery(weight * (strengths[term] ?? 0)) - this.valueForQuery(weight * granted));
  }
}

const prepare = (weight: number, strengths: Float64Array): PreparedAsk => ({
  weight,
  strengths,
  granted: strongestWeak(strengths),
});

function strongestWeak(strengths: Float64Array = new Float64Array(0)): number {
  let strongest = 0;
  for (const strength of strengths) if (strength < weak && strength > strongest) strongest = strength;
  return strongest;
}

function highest(tables: readonly Float64Array[]): Float64Array | undefined {
  const [first, ...others] = tables;
  if (!first || others.length === 0) return first;
  const most = Float64Array.from(first);
  for (const table of others) {
    for (let number = 0; number < table.length; number += 1) {
      most[number] = Math.max(most[number] ?? 0, table[number] ?? 0);
    }
  }
  return most;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
