import type { TextVector } from '../text/text-vector.js';
import type { Vocabulary } from './vocabulary.js';

/** Bounds and scores are sums in different orders. */
const rounding = 1e-9;

/** The text of a query against the stems of an index. */
export class TextQuery {
  /** No document's text is more similar: by Cauchy and Schwarz, the length of the part of the query that any can share. */
  readonly most: number;
  readonly #stems: readonly number[];

  /** @param weights by number of the stem; scratch space that is 0 before and after */
  constructor(
    text: TextVector,
    { stems: lexicon }: Vocabulary,
    readonly weights: Float64Array,
  ) {
    const stems: number[] = [];
    let squares = 0;
    text.stems.forEach((name, position) => {
      const stem = lexicon.numberOf(name);
      if (stem === undefined) return;
      const weight = text.weights[position] ?? 0;
      stems.push(stem);
      weights[stem] = weight;
      squares += weight * weight;
    });
    this.#stems = stems;
    this.most = squares === 0 ? 0 : Math.min(1, Math.sqrt(squares) / text.length + rounding);
  }

  /** Leaves the scratch space as it was. */
  clear(): void {
    for (const stem of this.#stems) this.weights[stem] = 0;
  }
}
