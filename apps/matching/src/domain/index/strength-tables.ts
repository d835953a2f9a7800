import type { Facet } from '../facets.js';
import type { Relatedness } from '../relatedness.js';
import type { Lexicon } from './lexicon.js';

interface Known {
  table: Float64Array;
  epoch: number;
  /** Changes of the lexicon that it has seen. */
  seen: number;
}

/** So many terms of queries are remembered; the taxonomy has fewer. */
const mostRemembered = 4_096;

/**
 * How well each term of an index answers a term of a query, as one table a term, by the numbers of the index. Kept,
 * and brought up to date when the facet has learnt another term.
 */
export class StrengthTables {
  readonly #known = new Map<string, Known>();

  constructor(
    private readonly vocabulary: { facet(facet: Facet): Lexicon },
    private readonly relatedness: Relatedness,
  ) {}

  /** By given term of the index: how well it answers what the query asks. */
  answering(facet: Facet, asked: string): Float64Array {
    return this.#table(`${facet}?${asked}`, facet, (given) => this.relatedness(facet, asked, given));
  }

  /** By asked term of the index: how well the query's given term answers it. */
  answeredBy(facet: Facet, given: string): Float64Array {
    return this.#table(`${facet}!${given}`, facet, (asked) => this.relatedness(facet, asked, given));
  }

  #table(key: string, facet: Facet, strengthOf: (term: string) => number): Float64Array {
    const lexicon = this.vocabulary.facet(facet);
    let known = this.#known.get(key);
    if (known?.epoch !== lexicon.epoch) {
      if (this.#known.size >= mostRemembered) this.#known.clear();
      const table = new Float64Array(lexicon.size);
      for (const [term, number] of lexicon.entries()) table[number] = strengthOf(term);
      known = { table, epoch: lexicon.epoch, seen: lexicon.changes.length };
      this.#known.set(key, known);
    } else if (known.seen < lexicon.changes.length) {
      if (known.table.length < lexicon.size) known.table = grown(known.table, lexicon.size);
      for (const number of lexicon.changes.slice(known.seen)) known.table[number] = strengthOf(lexicon.nameOf(number));
      known.seen = lexicon.changes.length;
    }
    return known.table;
  }
}

function grown(table: Float64Array, length: number): Float64Array {
  const longer = new Float64Array(length);
  longer.set(table);
  return longer;
}
