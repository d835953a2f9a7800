import type { Compiled } from '../compile.js';
import { facets } from '../facets.js';
import { at } from '../measures.js';
import type { Model } from '../model.js';
import type { Assessor } from './assessor.js';
import { stride, word } from './bounds.js';
import type { Partition } from './partition.js';
import { type PreparedQuery, sharesCounted, unit } from './prepared-query.js';
import type { Shares } from './shares.js';
import type { TextQuery } from './text-query.js';
import { textAt } from './weight-rows.js';

/**
 * For the documents of one partition, no less than the points of either side: first by the sums of postings alone, then
 * with the facets' exact shares.
 */
export class Ceilings<D extends Compiled> {
  /** By depth of experience. */
  readonly #directOfQuery: Float64Array;
  /** By number of the weights; negative where it was not asked for yet. */
  readonly #directOfDocument: Float64Array;
  readonly #textWeight: number;

  constructor(
    private readonly partition: Partition<D>,
    private readonly query: PreparedQuery,
    private readonly text: TextQuery,
    private readonly assessor: Assessor<D>,
    private readonly sums: Int32Array,
    private readonly model: Model,
  ) {
    this.#textWeight = query.compiled.weights[at.text] ?? 0;
    this.#directOfQuery = assessor.mostForQuery(partition);
    this.#directOfDocument = new Float64Array(partition.rows.size).fill(-1);
  }

  /**
   * Writes the slots from `from` to before `end` of those whose ceilings' product reaches `needed`.
   * @param start slot of the first sums
   * @returns how many
   */
  reaching(needed: number, into: Int32Array, start: number, from: number, end: number): number {
    const { sums } = this;
    const { depths, weights } = this.partition;
    const { granted } = this.query;
    const { sideFloor } = this.model;
    const ofQuery = this.#directOfQuery;
    const textWeight = this.#textWeight;
    const { rest } = this.text;
    let count = 0;
    for (let slot = from; slot < end && count < into.length; slot += 1) {
      const sum = (slot - start) * stride;
      const similarity = (sums[sum + word.text] ?? 0) / unit + rest;
      const most = (sums[sum] ?? 0) / unit + granted + (ofQuery[depths[slot] ?? 0] ?? 0) + textWeight * similarity;
      if (most < needed) continue;
      const mostOfDocument = this.#bySums(sum, weights[slot] ?? 0, similarity);
      if (Math.max(most, sideFloor) * Math.max(mostOfDocument, sideFloor) < needed) continue;
      into[count] = slot;
      count += 1;
    }
    return count;
  }

  /** The product of both once the facets are known exactly. */
  product(slot: number, start: number, { ofQuery, ofDocument }: Shares): number {
    const { weights } = this.query.compiled;
    const row = this.partition.weights[slot] ?? 0;
    const { rows: ofDocuments } = this.partition;
    const first = ofDocuments.firstOf(row);
    const rows = ofDocuments.values;
    const similarity = (this.sums[(slot - start) * stride + word.text] ?? 0) / unit + this.text.rest;
    let most = (this.#directOfQuery[this.partition.depths[slot] ?? 0] ?? 0) + this.#textWeight * similarity;
    let mostOfDocument = this.#direct(row) + (rows[first + textAt] ?? 0) * similarity;
    for (let facet = 0; facet < facets.length; facet += 1) {
      most += (weights[facet] ?? 0) * this.query.valueForQuery(ofQuery[facet] ?? 0);
      mostOfDocument += (rows[first + facet] ?? 0) * this.query.valueForDocument(ofDocument[facet] ?? 0);
    }
    const { sideFloor } = this.model;
    return Math.max(most, sideFloor) * Math.max(mostOfDocument, sideFloor);
  }

  #bySums(sum: number, row: number, similarity: number): number {
    const { rows: ofDocuments } = this.partition;
    const first = ofDocuments.firstOf(row);
    const rows = ofDocuments.values;
    const values = this.query.valuesOfShares;
    let points = this.#direct(row) + (rows[first + textAt] ?? 0) * similarity;
    let packed = this.sums[sum + word.shares] ?? 0;
    for (let facet = 0; facet < facets.length; facet += 1) {
      if (facet === facets.length / 2) packed = this.sums[sum + word.shares + 1] ?? 0;
      points += (rows[first + facet] ?? 0) * (values[facet * sharesCounted + (packed & 255)] ?? 0);
      packed >>>= 8;
    }
    return points;
  }

  #direct(row: number): number {
    const known = this.#directOfDocument[row] ?? 0;
    if (known >= 0) return known;
    const most = this.assessor.mostForDocument(this.partition, this.partition.rows.weightsOf(row));
    this.#directOfDocument[row] = most;
    return most;
  }
}
