import type { Compiled } from '../compile.js';
import { facets } from '../facets.js';
import { at } from '../measures.js';
import type { Model } from '../model.js';
import type { Assessor } from './assessor.js';
import { CeilingTables, flagBits, sharesLanguage, unit } from './ceiling-tables.js';
import type { Partition } from './partition.js';
import type { PreparedQuery } from './prepared-query.js';
import { ceilingSteps, type Prospects } from './prospects.js';
import { signatureColumns } from './signature.js';
import type { TextQuery } from './text-query.js';
import type { WeightRows } from './weight-rows.js';

/** What a document gets is looked up in two halves. */
const lowFlags = 5;
const highFlags = facets.length + 1 - lowFlags;
const low = 1 << lowFlags;
const high = 1 << highFlags;
const row = low + high;

/** For every document, no less than the product of both sides' points, from its signature and weights alone. */
export class Ceilings<D extends Compiled> {
  readonly #tables = new CeilingTables();
  /** One row a row of weights: points without the text, by what has an answer. */
  #documents = new Float64Array(0);
  /** By row of weights. */
  #textsOfDocuments = new Float64Array(0);
  #textOfQuery = 0;
  #mostText = 0;
  /** Points of the query's side that every document of the partition gets. */
  #always = 0;
  #sideFloor = 0;
  #partition: Pick<Partition<D>, 'signatures' | 'weights'> | undefined;
  /** Of all columns of the partition, one behind the other. */
  #entries = new Int32Array(0);
  readonly #firsts = new Uint32Array(signatureColumns);

  /** For one query; what is here of another is forgotten. */
  prepare(query: PreparedQuery, assessor: Assessor<D>, text: TextQuery, rows: WeightRows): void {
    this.#tables.fill(query, assessor);
    this.#textOfQuery = query.compiled.weights[at.text] ?? 0;
    this.#mostText = text.most;
    if (this.#textsOfDocuments.length < rows.size) {
      this.#documents = new Float64Array(rows.size * row * 2);
      this.#textsOfDocuments = new Float64Array(rows.size * 2);
    }
    for (let number = 0; number < rows.size; number += 1) {
      const weights = rows.weightsOf(number);
      this.#fillRow(number * row, weights, assessor.mostForDocument(weights));
      this.#textsOfDocuments[number] = weights[at.text] ?? 0;
    }
  }

  /** @param composition value to the query's side */
  write(partition: Partition<D>, prospects: Prospects, composition: number, { sideFloor }: Model): void {
    this.#fillEntries(partition);
    this.#always = this.#tables.granted + composition;
    this.#sideFloor = sideFloor;
    this.#partition = partition;
    const entries = this.#entries;
    const { signatures, weights, size } = partition;
    prospects.begin(size);
    const { steps } = prospects;
    const [f0 = 0, f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0, f6 = 0, f7 = 0] = this.#firsts;
    const [f8 = 0, f9 = 0, f10 = 0, f11 = 0, f12 = 0, f13 = 0, f14 = 0, f15 = 0] = this.#firsts.subarray(8);
    for (let slot = 0, start = 0; slot < size; slot += 1, start += signatureColumns) {
      // One after the other and no loop: this is where a search spends its time.
      let entry = entries[f0 + (signatures[start] ?? 0)] ?? 0;
      let sum = entry;
      let flags = entry;
      entry = entries[f1 + (signatures[start + 1] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f2 + (signatures[start + 2] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f3 + (signatures[start + 3] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f4 + (signatures[start + 4] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f5 + (signatures[start + 5] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f6 + (signatures[start + 6] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f7 + (signatures[start + 7] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f8 + (signatures[start + 8] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f9 + (signatures[start + 9] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f10 + (signatures[start + 10] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f11 + (signatures[start + 11] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f12 + (signatures[start + 12] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f13 + (signatures[start + 13] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f14 + (signatures[start + 14] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      entry = entries[f15 + (signatures[start + 15] ?? 0)] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
      steps[slot] = this.#step(sum, flags, weights[slot] ?? 0, this.#mostText);
    }
  }

  /** The ceiling of one slot of the partition that was written last, when so much is known of its text. */
  stepOf(slot: number, text: number): number {
    const { signatures, weights } = this.#partition ?? {};
    let sum = 0;
    let flags = 0;
    for (let column = 0; column < signatureColumns; column += 1) {
      const number = signatures?.[slot * signatureColumns + column] ?? 0;
      const entry = this.#entries[(this.#firsts[column] ?? 0) + number] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
    }
    return this.#step(sum, flags, weights?.[slot] ?? 0, text);
  }

  /** @param sum of entries; the flags in it too, all of which together are less than a thousandth */
  #step(sum: number, flags: number, weights: number, text: number): number {
    const documents = this.#documents;
    const ofDocument =
      (documents[weights * row + (flags & (low - 1))] ?? 0) +
      (documents[weights * row + low + ((flags >>> lowFlags) & (high - 1))] ?? 0) +
      (this.#textsOfDocuments[weights] ?? 0) * text;
    const ofQuery = this.#always + (sum >>> flagBits) / unit + this.#textOfQuery * text;
    const product = Math.max(ofQuery, this.#sideFloor) * Math.max(ofDocument, this.#sideFloor);
    return Math.min(ceilingSteps, Math.ceil(product * ceilingSteps));
  }

  #fillEntries({ columns }: Partition<D>): void {
    let length = 0;
    columns.forEach(({ size }, column) => {
      this.#firsts[column] = length;
      length += size;
    });
    if (this.#entries.length < length) this.#entries = new Int32Array(length * 2);
    columns.forEach((values, column) => this.#tables.write(column, values, this.#entries, this.#firsts[column] ?? 0));
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
