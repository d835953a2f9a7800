import type { Compiled } from '../compile.js';
import { type Ask, facets } from '../facets.js';
import { profileValue } from '../features/profile-share.js';
import type { Model, Side } from '../model.js';
import type { Lexicon } from './lexicon.js';
import type { Strengths } from './strength-tables.js';
import type { Vocabulary } from './vocabulary.js';

/** One facet of a query against the numbers of an index. */
export interface PreparedFacet {
  readonly lexicon: Lexicon;
  readonly asks: readonly Ask[];
  readonly gives: readonly string[];
  /** Of the asks. */
  readonly weights: readonly number[];
  /** For each of the asks, how well the given terms of the index answer it. */
  readonly strengths: readonly Strengths[];
  /** For each of what the query gives, how well it answers the asked terms of the index. */
  readonly answers: readonly Strengths[];
  /** By asked term of the index, how well the best of these answers it; none when the query gives nothing. */
  readonly answered: Float64Array | undefined;
}

/** A query made ready for one search. */
export class PreparedQuery {
  /** In the order of `facets`. */
  readonly facets: readonly PreparedFacet[];

  constructor(
    readonly compiled: Compiled,
    /** That the query is of. */
    readonly side: Side,
    readonly vocabulary: Vocabulary,
    private readonly model: Model,
  ) {
    const { strengths } = vocabulary;
    this.facets = facets.map((facet, position) => {
      const { asks, gives } = compiled.facets[facet];
      const answers = gives.map((term) => strengths.answeredBy(facet, position, term));
      return {
        lexicon: vocabulary.lexiconAt(position),
        asks,
        gives,
        weights: asks.map(({ weight }) => weight),
        strengths: asks.map(({ term }) => strengths.answering(facet, position, term)),
        answers,
        answered: highest(answers),
      };
    });
  }

  /** What a share of the query's asks is worth to its side: the partner counts more than the share. Concave. */
  valueForQuery(share: number): number {
    return this.side === 'partner' ? profileValue(share, this.model) : share;
  }

  valueForDocument(share: number): number {
    return this.side === 'partner' ? share : profileValue(share, this.model);
  }
}

/** The most that a term of the index has in any of these; 0 where there are none. */
export function strongest(strengths: readonly Strengths[], term: number): number {
  let found = 0;
  for (let each = 0; each < strengths.length; each += 1) {
    const strength = strengths[each]?.byTerm[term] ?? 0;
    if (strength > found) found = strength;
  }
  return found;
}

function highest([first, ...others]: readonly Strengths[]): Float64Array | undefined {
  if (!first || others.length === 0) return first?.byTerm;
  const most = Float64Array.from(first.byTerm);
  for (const { byTerm } of others) {
    for (let number = 0; number < byTerm.length; number += 1) {
      most[number] = Math.max(most[number] ?? 0, byTerm[number] ?? 0);
    }
  }
  return most;
}
