import { type Facet, facets } from '../facets.js';
import type { Relatedness } from '../relatedness.js';
import type { Lexicon } from './lexicon.js';
import { bitsOf, columnBits } from './marks.js';

/** How well each term of an index answers a term of a query, or is answered by it. */
export interface Strengths {
  /** By number of the index. */
  readonly byTerm: Float64Array;
  /** By bit of the facet's part of a signature: the most that a term behind it has. */
  readonly byBit: Float64Array;
  /** {@link commonest} of these. */
  readonly common: number;
}

interface Known extends Strengths {
  byTerm: Float64Array;
  common: number;
  epoch: number;
  /** Changes of the lexicon that it has seen. */
  seen: number;
}

/** So many terms of queries are remembered; the taxonomy has fewer. */
const mostRemembered = 4_096;

/**
 * How well the terms of an index answer a term of a query, worked out once a term. Kept, and brought up to date when the
 * facet has learnt another term.
 */
export class StrengthTables {
  /** By facet. */
  readonly #answering = facets.map(() => new Map<string, Known>());
  readonly #answeredBy = facets.map(() => new Map<string, Known>());
  #remembered = 0;

  constructor(
    private readonly vocabulary: { lexiconAt(position: number): Lexicon },
    private readonly relatedness: Relatedness,
  ) {}

  /** How well the given terms of the index answer what the query asks. @param position of the facet */
  answering(facet: Facet, position: number, asked: string): Strengths {
    return this.#current(this.#answering, facet, position, asked, (given) => this.relatedness(facet, asked, given));
  }

  /** How well the query's given term answers the asked ones of the index. @param position of the facet */
  answeredBy(facet: Facet, position: number, given: string): Strengths {
    return this.#current(this.#answeredBy, facet, position, given, (asked) => this.relatedness(facet, asked, given));
  }

  #current(
    all: readonly Map<string, Known>[],
    facet: Facet,
    position: number,
    name: string,
    strengthOf: (term: string) => number,
  ): Strengths {
    const lexicon = this.vocabulary.lexiconAt(position);
    let known = all[position]?.get(name);
    if (known?.epoch === lexicon.epoch && known.seen === lexicon.changes.length) return known;
    if (known?.epoch === lexicon.epoch) {
      if (known.byTerm.length < lexicon.size) known.byTerm = grown(known.byTerm, lexicon.size);
      for (const number of lexicon.changes.slice(known.seen)) known.byTerm[number] = strengthOf(lexicon.nameOf(number));
    } else {
      const byTerm = new Float64Array(lexicon.size);
      for (const [term, number] of lexicon.entries()) byTerm[number] = strengthOf(term);
      const [from, to] = bitsOf[facet];
      known = { byTerm, byBit: new Float64Array(to - from), common: 0, epoch: lexicon.epoch, seen: 0 };
      this.#remember(all, position, name, known);
    }
    known.seen = lexicon.changes.length;
    const [from] = bitsOf[facet];
    fillByBit(known, lexicon, from);
    known.common = commonest(known.byBit);
    return known;
  }

  #remember(all: readonly Map<string, Known>[], position: number, name: string, known: Known): void {
    if (this.#remembered >= mostRemembered) {
      for (const map of [...this.#answering, ...this.#answeredBy]) map.clear();
      this.#remembered = 0;
    }
    if (all[position]?.has(name) !== true) this.#remembered += 1;
    all[position]?.set(name, known);
  }
}

/** @param first bit of the facet */
function fillByBit({ byTerm, byBit }: Strengths, { marks, size }: Lexicon, first: number): void {
  byBit.fill(0);
  for (let term = 0; term < size; term += 1) {
    const strength = byTerm[term] ?? 0;
    const bit = (marks[term] ?? 0) - first;
    if (strength > (byBit[bit] ?? 0)) byBit[bit] = strength;
  }
}

/** At least half of the bits have as much; nobody has it twice who states it in the only column. */
export function commonest(byBit: Float64Array): number {
  if (byBit.length <= columnBits) return 0;
  const sorted = byBit.slice().sort();
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function grown(table: Float64Array, length: number): Float64Array {
  const longer = new Float64Array(length);
  longer.set(table);
  return longer;
}
