import type { TextVector } from '../text/text-vector.js';
import type { Vocabulary } from './vocabulary.js';

/** Bounds and scores are sums in different orders. */
const rounding = 1e-9;

/** What texts of queries are written into, by number of the stem; all 0 between two queries. */
export interface StemScratch {
  readonly weights: Float64Array;
  /** One bit a stem: so small that it stays at hand while many texts pass. */
  readonly asked: Int32Array;
}

export const stemScratch = (stems: number): StemScratch => ({
  weights: new Float64Array(stems),
  asked: new Int32Array((stems >>> 5) + 1),
});

/** The text of a query against the stems of an index. */
export class TextQuery {
  /** No document's text is more similar: by Cauchy and Schwarz, the length of the part of the query that any can share. */
  readonly most: number;
  /** Of the stems that the query says, by number. */
  readonly weights: Float64Array;
  /** One bit a stem. */
  readonly asked: Int32Array;
  readonly #stems: readonly number[];

  /** @param scratch as long as the lexicon of stems */
  constructor(text: TextVector, { stems: lexicon }: Vocabulary, { weights, asked }: StemScratch) {
    this.weights = weights;
    this.asked = asked;
    const stems: number[] = [];
    let squares = 0;
    text.stems.forEach((name, position) => {
      const stem = lexicon.numberOf(name);
      if (stem === undefined) return;
      const weight = text.weights[position] ?? 0;
      stems.push(stem);
      weights[stem] = weight;
      asked[stem >>> 5] = (asked[stem >>> 5] ?? 0) | (1 << (stem & 31));
      squares += weight * weight;
    });
    this.#stems = stems;
    this.most = squares === 0 ? 0 : Math.min(1, Math.sqrt(squares) / text.length + rounding);
  }

  /** Leaves the scratch space as it was. */
  clear(): void {
    for (const stem of this.#stems) {
      this.weights[stem] = 0;
      this.asked[stem >>> 5] = 0;
    }
  }
}
