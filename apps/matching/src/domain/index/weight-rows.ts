import { Lexicon } from './lexicon.js';

const names = new WeakMap<Float64Array, string>();

/**
 * The weights of documents, one row for all that weigh the same: most do, since weights follow from what is stated, but
 * a call may set its own.
 */
export class WeightRows {
  readonly #numbers = new Lexicon();
  readonly #weights: Float64Array[] = [];

  /** Rows in use are below this. */
  get size(): number {
    return this.#numbers.size;
  }

  /** @returns the row's number, for as long as it is held */
  hold(weights: Float64Array): number {
    const name = names.get(weights) ?? weights.join();
    names.set(weights, name);
    const number = this.#numbers.hold(name);
    this.#weights[number] = weights;
    return number;
  }

  release(number: number): void {
    this.#numbers.release(number);
  }

  weightsOf(number: number): Float64Array {
    const weights = this.#weights[number];
    if (weights === undefined) throw new RangeError(`no weights ${number}`);
    return weights;
  }
}
