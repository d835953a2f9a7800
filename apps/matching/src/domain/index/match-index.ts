import type { Compiled } from '../compile.js';
import type { Model, Side } from '../model.js';
import { at } from '../measures.js';
import type { Assessor } from './assessor.js';
import { Best } from './best.js';
import { Bounds, stride, windowSlots } from './bounds.js';
import { Ceilings } from './ceilings.js';
import { type Found, Look } from './look.js';
import { Partition, type RestCodec } from './partition.js';
import type { PreparedQuery } from './prepared-query.js';
import { Shares } from './shares.js';
import { TextQuery } from './text-query.js';
import type { Vocabulary } from './vocabulary.js';
import { WeightRows } from './weight-rows.js';

export interface Query<D extends Compiled> {
  readonly prepared: PreparedQuery;
  readonly partitions: readonly string[];
  readonly limit: number;
  readonly seed: string;
  readonly assessor: Assessor<D>;
}

/** So many times the number asked for are looked at first, to learn early who does not come into question. */
const firstLook = 4;
/** So many are looked at before the threshold that they made is applied to the next. */
const lookedAtOnce = 64;
/** Points are counted in steps of a thousandth. */
const stepBits = 10;
const steps = 2_048;

/**
 * Records that ask and give, packed, and found by what they share with a query; exact top-k. Upper bounds from postings
 * decide whose exact score is worked out (after Turtle and Flood, Query evaluation: strategies and optimizations, 1995).
 * Updates are in place and visible to the next query.
 */
export class MatchIndex<D extends Compiled> {
  readonly #partitions = new Map<string, Partition<D>>();
  readonly #sums = new Int32Array(windowSlots * stride);
  readonly #reaching = new Int32Array(lookedAtOnce);
  readonly #places = new Map<string, readonly string[]>();
  readonly #rows = new WeightRows();
  #stemWeights = new Float64Array(0);

  constructor(
    /** That the documents are of. */
    private readonly side: Side,
    private readonly vocabulary: Vocabulary,
    private readonly model: Model,
    private readonly codec: RestCodec<D>,
  ) {}

  /** @param partitions the lists that the document may appear in. */
  put(id: string, document: D, partitions: readonly string[]): void {
    for (const gone of this.#places.get(id) ?? [])
      if (!partitions.includes(gone)) this.#partitions.get(gone)?.remove(id);
    this.#places.set(id, partitions);
    for (const name of partitions) this.#partition(name).put(id, document);
  }

  /** Removing what is not there changes nothing. */
  remove(id: string): void {
    for (const name of this.#places.get(id) ?? []) this.#partitions.get(name)?.remove(id);
    this.#places.delete(id);
  }

  /** The best, at most `limit`, by score and then by the seed. */
  search(query: Query<D>): readonly Found<D>[] {
    const { compiled } = query.prepared;
    const best = new Best<Found<D>>(query.limit, query.seed);
    if (query.limit < 1) return [];
    const text = new TextQuery(compiled.text, this.#weightOfText(compiled), this.vocabulary, this.#stemScratch());
    const shares = new Shares(query.prepared, text, this.vocabulary);
    for (const name of query.partitions) {
      const partition = this.#partitions.get(name);
      if (partition) this.#searchIn(partition, query, text, shares, best);
    }
    text.clear(compiled.text, this.vocabulary);
    return best.list();
  }

  /**
   * Window by window. As long as there is no threshold, those with the most points for the query come first: then it
   * spares most of the others.
   */
  #searchIn(partition: Partition<D>, query: Query<D>, text: TextQuery, shares: Shares, best: Best<Found<D>>): void {
    const { prepared, assessor, limit } = query;
    const sums = this.#sums;
    const bounds = new Bounds(partition, prepared, text, sums);
    const ceilings = new Ceilings(partition, prepared, text, assessor, sums, this.model);
    const look = new Look(partition, assessor, ceilings, shares, best);
    for (let start = 0; start < partition.size; start += windowSlots) {
      bounds.advance(start + windowSlots);
      const end = Math.min(partition.size, start + windowSlots);
      const first = best.threshold > 0 ? Infinity : pointsOfTheFirst(sums, end - start, limit * firstLook);
      for (let slot = start; slot < end && first < Infinity; slot += 1) {
        if ((sums[(slot - start) * stride] ?? 0) >= first) look.at(slot, start);
      }
      for (let from = start, count = 0; from < end;) {
        count = ceilings.reaching(look.needed, this.#reaching, start, from, end);
        for (let each = 0; each < count; each += 1) {
          const slot = this.#reaching[each] ?? 0;
          if ((sums[(slot - start) * stride] ?? 0) < first) look.at(slot, start);
        }
        from = count < this.#reaching.length ? end : (this.#reaching[count - 1] ?? 0) + 1;
      }
    }
  }

  /** Where leaving out a text's common stems hurts most. */
  #weightOfText({ weights }: Compiled): number {
    return Math.max(weights[at.text] ?? 0, this.model.weights[this.side].text ?? 0);
  }

  #stemScratch(): Float64Array {
    const { size } = this.vocabulary.stems;
    if (this.#stemWeights.length < size) this.#stemWeights = new Float64Array(size * 2);
    return this.#stemWeights;
  }

  #partition(name: string): Partition<D> {
    const partition = this.#partitions.get(name) ?? new Partition<D>(name, this.vocabulary, this.codec, this.#rows);
    this.#partitions.set(name, partition);
    return partition;
  }
}

/** Points that at least `count` of the first `size` slots reach, or else 1: whoever shares a term comes first. */
function pointsOfTheFirst(sums: Int32Array, size: number, count: number): number {
  const reached = new Uint32Array(steps);
  for (let slot = 0; slot < size; slot += 1) {
    const step = Math.min(steps - 1, (sums[slot * stride] ?? 0) >>> stepBits);
    reached[step] = (reached[step] ?? 0) + 1;
  }
  let above = 0;
  for (let step = steps - 1; step > 0; step -= 1) {
    above += reached[step] ?? 0;
    if (above >= count) return step << stepBits;
  }
  return 1;
}
