import type { Compiled } from '../compile.js';
import { facets } from '../facets.js';
import { at } from '../measures.js';
import type { Model } from '../model.js';
import type { Assessor } from './assessor.js';
import { CeilingTables, flagBits, hasExperience, sharesLanguage, unit } from './ceiling-tables.js';
import type { Partition } from './partition.js';
import type { PreparedQuery } from './prepared-query.js';
import { signatureWords } from './signature.js';
import type { TextQuery } from './text-query.js';
import type { WeightRows } from './weight-rows.js';

/** Products of points are compared in steps of this fineness. */
export const ceilingSteps = 65_535;
/** What a document gets is looked up in two halves. */
const lowFlags = 5;
const highFlags = facets.length + 1 - lowFlags;
const low = 1 << lowFlags;
const high = 1 << highFlags;
const row = low + high;

/** For every document, no less than the product of both sides' points, from its signature and weights alone. */
export class Ceilings<D extends Compiled> {
  readonly #tables = new CeilingTables();
  #documents = new Float64Array(0);
  #most = 0;

  /** For one query; what is here of another is forgotten. */
  prepare(query: PreparedQuery, assessor: Assessor<D>, text: TextQuery, rows: WeightRows): void {
    this.#tables.fill(query, assessor);
    this.#most = this.#tables.granted + (query.compiled.weights[at.text] ?? 0) * text.most;
    if (this.#documents.length < rows.size * row) this.#documents = new Float64Array(rows.size * row * 2);
    for (let number = 0; number < rows.size; number += 1) {
      const weights = rows.weightsOf(number);
      const always = assessor.mostForDocument(weights) + (weights[at.text] ?? 0) * text.most;
      this.#fillRow(number * row, weights, always);
    }
  }

  /**
   * Writes one number a slot, in {@link ceilingSteps}.
   * @param composition value to the query's side
   */
  write(partition: Partition<D>, into: Uint16Array, composition: number, { sideFloor }: Model): void {
    const { entries, ofDepth, words, wordsUsed } = this.#tables;
    const { signatures, weights, size } = partition;
    const documents = this.#documents;
    const most = this.#most + composition;
    for (let slot = 0; slot < size; slot += 1) {
      const start = slot * signatureWords;
      let sum = 0;
      let flags = 0;
      let packed = 0;
      for (let used = 0; used < wordsUsed; used += 1) {
        const word = words[used] ?? 0;
        packed = signatures[start + word] ?? 0;
        const first = word << 10;
        const one = entries[first + (packed & 255)] ?? 0;
        const two = entries[first + 256 + ((packed >>> 8) & 255)] ?? 0;
        const three = entries[first + 512 + ((packed >>> 16) & 255)] ?? 0;
        const four = entries[first + 768 + (packed >>> 24)] ?? 0;
        // The flags are added too: all of them together are less than a thousandth.
        sum = (sum + one + two + three + four) | 0;
        flags |= one | two | three | four;
      }
      if ((flags & hasExperience) !== 0) sum = (sum + (ofDepth[(packed >>> 8) & 255] ?? 0)) | 0;
      const document = (weights[slot] ?? 0) * row;
      const ofDocument =
        (documents[document + (flags & (low - 1))] ?? 0) +
        (documents[document + low + ((flags >>> lowFlags) & (high - 1))] ?? 0);
      const ofQuery = most + (sum >>> flagBits) / unit;
      const product = Math.max(ofQuery, sideFloor) * Math.max(ofDocument, sideFloor);
      into[slot] = Math.min(ceilingSteps, Math.ceil(product * ceilingSteps));
    }
  }

  #fillRow(start: number, weights: Float64Array, always: number): void {
    const { without } = this.#tables;
    const documents = this.#documents;
    documents.fill(0, start, start + row);
    documents[start] = always;
    for (let facet = 0; facet < facets.length; facet += 1) {
      const weight = weights[facet] ?? 0;
      const granted = weight * (without[facet] ?? 0);
      documents[start] = (documents[start] ?? 0) + granted;
    }
    double(documents, start, lowFlags, (bit) => this.#gainOf(bit, weights));
    double(documents, start + low, highFlags, (bit) => this.#gainOf(lowFlags + bit, weights));
  }

  #gainOf(flag: number, weights: Float64Array): number {
    if (1 << flag === sharesLanguage) return weights[at.language] ?? 0;
    const { without, withAnswer } = this.#tables;
    return (weights[flag] ?? 0) * ((withAnswer[flag] ?? 0) - (without[flag] ?? 0));
  }
}

/** From the sum at `start`, that of each combination of bits. */
function double(sums: Float64Array, start: number, bits: number, gainOf: (bit: number) => number): void {
  for (let bit = 0; bit < bits; bit += 1) {
    const half = 1 << bit;
    const gain = gainOf(bit);
    for (let value = 0; value < half; value += 1) sums[start + half + value] = (sums[start + value] ?? 0) + gain;
  }
}
