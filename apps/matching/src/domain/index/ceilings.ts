import type { Compiled } from '../compile.js';
import { facets } from '../facets.js';
import { at } from '../measures.js';
import type { Model } from '../model.js';
import type { Assessor } from './assessor.js';
import { CeilingTables, flagBits, sharesLanguage, unit } from './ceiling-tables.js';
import type { ColumnValues } from './column-values.js';
import type { Partition } from './partition.js';
import { PassMemory } from './pass-memory.js';
import type { PreparedQuery } from './prepared-query.js';
import { ceilingSteps } from './prospects.js';
import { signatureColumns } from './signature.js';
import type { TextQuery } from './text-query.js';
import type { WeightRows } from './weight-rows.js';

/** What a document gets is looked up in two halves. */
const lowFlags = 5;
const highFlags = facets.length + 1 - lowFlags;
const low = 1 << lowFlags;
const high = 1 << highFlags;
const row = low + high;
/** Of a product of units. */
const unitsAStep = unit ** 2 / (ceilingSteps + 1);

/** For every document, no less than the product of both sides' points, from its signature and weights alone. */
export class Ceilings<D extends Compiled> {
  readonly #tables = new CeilingTables();
  /** One row a row of weights: points with the most of text, by what has an answer. */
  #points = new Float64Array(0);
  #pointsUsed = 0;
  /** By row of weights. */
  #textsOfDocuments = new Float64Array(0);
  #textOfQuery = 0;
  #mostText = 0;
  /** Units of the query's side that every document of the partition gets. */
  #always = 0;
  #floor = 0;
  #memory = new PassMemory(0);
  readonly #firsts = new Uint32Array(signatureColumns);

  /** For one query; what is here of another is forgotten. */
  prepare(query: PreparedQuery, assessor: Assessor<D>, text: TextQuery, rows: WeightRows): void {
    this.#tables.fill(query, assessor);
    this.#textOfQuery = query.compiled.weights[at.text] ?? 0;
    this.#mostText = text.most;
    if (this.#textsOfDocuments.length < rows.size) {
      this.#points = new Float64Array(rows.size * row * 2);
      this.#textsOfDocuments = new Float64Array(rows.size * 2);
    }
    for (let number = 0; number < rows.size; number += 1) {
      const weights = rows.weightsOf(number);
      const ofText = weights[at.text] ?? 0;
      this.#fillRow(number * row, weights, assessor.mostForDocument(weights) + ofText * text.most);
      this.#textsOfDocuments[number] = ofText;
    }
    this.#pointsUsed = rows.size * row;
    // Never less, also where a half was rounded.
    for (let each = 0; each < this.#pointsUsed; each += 1)
      this.#points[each] = Math.ceil((this.#points[each] ?? 0) * unit);
  }

  /** @param composition value to the query's side */
  write({ memory, columns, size }: Partition<D>, composition: number, { sideFloor }: Model): void {
    this.#memory = memory;
    this.#floor = Math.ceil(sideFloor * unit);
    this.#always = Math.ceil((this.#tables.granted + composition + this.#textOfQuery * this.#mostText) * unit);
    this.#fillEntries(memory, columns);
    memory.points.set(this.#points.subarray(0, this.#pointsUsed));
    memory.write(size, this.#firsts, this.#always, this.#floor);
  }

  /** The ceiling of one slot of the partition that was written last, when so much is known of its text. */
  stepOf(slot: number, text: number): number {
    const { signatures, weights, entries, points } = this.#memory;
    let sum = 0;
    let flags = 0;
    for (let column = 0; column < signatureColumns; column += 1) {
      const number = signatures[slot * signatureColumns + column] ?? 0;
      const entry = entries[(this.#firsts[column] ?? 0) + number] ?? 0;
      sum = (sum + entry) | 0;
      flags |= entry;
    }
    const weight = weights[slot] ?? 0;
    const short = (this.#mostText - text) * unit;
    const ofQuery = this.#always + (sum >>> flagBits) - this.#textOfQuery * short;
    const ofDocument =
      (points[weight * row + (flags & (low - 1))] ?? 0) +
      (points[weight * row + low + ((flags >>> lowFlags) & (high - 1))] ?? 0) -
      (this.#textsOfDocuments[weight] ?? 0) * short;
    const product = Math.max(ofQuery, this.#floor) * Math.max(ofDocument, this.#floor);
    return Math.min(ceilingSteps, Math.ceil(product / unitsAStep));
  }

  #fillEntries(memory: PassMemory, columns: readonly ColumnValues[]): void {
    let length = 0;
    columns.forEach(({ size }, column) => {
      this.#firsts[column] = length;
      length += size;
    });
    memory.reserve(length, this.#pointsUsed);
    const { entries } = memory;
    columns.forEach((values, column) => {
      this.#tables.write(column, values, entries, this.#firsts[column] ?? 0);
    });
  }

  #fillRow(start: number, weights: Float64Array, always: number): void {
    const { without } = this.#tables;
    const documents = this.#points;
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
