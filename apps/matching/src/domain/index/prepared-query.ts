import type { Compiled } from '../compile.js';
import { facets } from '../facets.js';
import { profileValue } from '../features/profile-share.js';
import type { Model, Side } from '../model.js';
import type { Lexicon } from './lexicon.js';
import type { Vocabulary } from './vocabulary.js';

/** One facet of a query against the numbers of an index. */
export interface PreparedFacet {
  readonly lexicon: Lexicon;
  /** Of the asks. */
  readonly weights: Float64Array;
  /** By given term of the index: how well it answers each of the asks, side by side. */
  readonly strengths: Float64Array;
  /** For each of what the query gives, by asked term of the index: how well it answers that. */
  readonly answers: readonly Float64Array[];
  /** By asked term of the index, how well the best of what the query gives answers it; none when it gives nothing. */
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
      const lexicon = vocabulary.lexiconAt(position);
      const tables = asks.map(({ term }) => strengths.answering(facet, term));
      const answers = gives.map((term) => strengths.answeredBy(facet, term));
      return {
        lexicon,
        weights: Float64Array.from(asks, ({ weight }) => weight),
        strengths: sideBySide(tables, lexicon.size),
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

function sideBySide(tables: readonly Float64Array[], size: number): Float64Array {
  const [first] = tables;
  const count = tables.length;
  if (first && count === 1) return first;
  const together = new Float64Array(size * count);
  tables.forEach((table, position) => {
    for (let number = 0; number < size; number += 1) together[number * count + position] = table[number] ?? 0;
  });
  return together;
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
