import type { TextVector } from '../text/text-vector.js';
import { perImpact, unit } from './prepared-query.js';
import type { Vocabulary } from './vocabulary.js';

/** By so much, at most, leaving out common stems may raise a bound of one side. */
const slack = 0.02;

/** The text of a query against an index: which postings are added up, and what the others can bring at most. */
export class TextQuery {
  /** Times an impact, and shifted by 8 bits, `points` is what the stem brings to the similarity. */
  readonly added: readonly { readonly stem: number; readonly points: number }[];
  /** No document gains more than this by the stems that are left out. */
  readonly rest: number;
  /** By number of the stem; 0 for all others. */
  readonly weights: Float64Array;

  /** @param weight of the text in the side that weighs it most */
  constructor(text: TextVector, weight: number, { stems: lexicon }: Vocabulary, scratch: Float64Array) {
    const known = text.stems.flatMap((name, position) => {
      const stem = lexicon.numberOf(name);
      const of = text.weights[position] ?? 0;
      return stem === undefined ? [] : [{ stem, weight: of, share: of / text.length }];
    });
    this.weights = scratch;
    for (const { stem, weight: of } of known) scratch[stem] = of;
    // The commonest stems weigh least and have the longest postings: by Cauchy and Schwarz, all of them together bring
    // no more than the length of the query's part that they are.
    known.sort((a, b) => a.share - b.share);
    let squares = 0;
    let first = 0;
    for (; first < known.length; first += 1) {
      const share = known[first]?.share ?? 0;
      if (Math.sqrt(squares + share * share) * weight > slack) break;
      squares += share * share;
    }
    this.rest = Math.sqrt(squares);
    this.added = known.slice(first).map(({ stem, share }) => ({ stem, points: Math.ceil(share * unit * perImpact) }));
  }

  /** Leaves the scratch space as it was. */
  clear(text: TextVector, { stems: lexicon }: Vocabulary): void {
    for (const name of text.stems) {
      const stem = lexicon.numberOf(name);
      if (stem !== undefined) this.weights[stem] = 0;
    }
  }
}
