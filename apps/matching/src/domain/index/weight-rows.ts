import { facets } from '../facets.js';
import { at } from '../measures.js';
import { Lexicon } from './lexicon.js';

const row = 16;
/** In a row, behind one weight a facet. */
export const textAt = facets.length;

const names = new WeakMap<Float64Array, string>();

/**
 * The weights of documents, one row for all that weigh the same: most do, since weights follow from what is stated, but
 * a call may set its own.
 */
export class WeightRows {
  values = new Float64Array(row * 64);
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
    const first = this.firstOf(number);
    if (first >= this.values.length) this.#grow();
    this.values.set(weights.subarray(0, facets.length), first);
    this.values[first + textAt] = weights[at.text] ?? 0;
    return number;
  }

  release(number: number): void {
    this.#numbers.release(number);
  }

  /** Where the row begins among the values. */
  firstOf(number: number): number {
    return number * row;
  }

  weightsOf(number: number): Float64Array {
    const weights = this.#weights[number];
    if (weights === undefined) throw new RangeError(`no weights ${number}`);
    return weights;
  }

  #grow(): void {
    const values = new Float64Array(this.values.length * 2);
    values.set(this.values);
    this.values = values;
  }
}
