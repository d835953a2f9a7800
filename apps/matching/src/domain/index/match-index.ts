import type { Compiled } from '../compile.js';
import type { Model } from '../model.js';
import { at } from '../measures.js';
import type { Assessor } from './assessor.js';
import { Best } from './best.js';
import { Ceilings, ceilingSteps } from './ceilings.js';
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
const firstLook = 2;
/** Ceilings are counted in so many steps to find the first ones. */
const countedSteps = 1_024;
const countedShift = 6;

/**
 * Records that ask and give, packed, and found by what they share with a query; exact top-k. A signature a document gives
 * an upper bound of its score, and the bound decides whose exact score is worked out (after Faloutsos and Christodoulakis,
 * Signature files, 1984, and Turtle and Flood, Query evaluation: strategies and optimizations, 1995).
 * Updates are in place and visible to the next query.
 */
export class MatchIndex<D extends Compiled> {
  readonly #partitions = new Map<string, Partition<D>>();
  readonly #ceilings = new Ceilings<D>();
  #steps = new Uint16Array(0);
  readonly #places = new Map<string, readonly string[]>();
  readonly #rows = new WeightRows();
  #stemWeights = new Float64Array(0);

  constructor(
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
    const best = new Best<Found<D>>(query.limit, query.seed);
    if (query.limit < 1) return [];
    const text = new TextQuery(query.prepared.compiled.text, this.vocabulary, this.#stemScratch());
    const shares = new Shares(query.prepared, text);
    this.#ceilings.prepare(query.prepared, query.assessor, text, this.#rows);
    for (const name of query.partitions) {
      const partition = this.#partitions.get(name);
      if (partition) this.#searchIn(partition, query, shares, best);
    }
    text.clear();
    return best.list();
  }

  /** Those with the highest ceilings come first: then what they score spares nearly all of the others. */
  #searchIn(
    partition: Partition<D>,
    { prepared, assessor, limit }: Query<D>,
    shares: Shares,
    best: Best<Found<D>>,
  ): void {
    const { size } = partition;
    const steps = this.#stepScratch(size);
    const weight = prepared.compiled.weights[at.composition] ?? 0;
    this.#ceilings.write(partition, steps, weight * assessor.compositionOf(partition), this.model);
    const look = new Look(partition, assessor, shares, best);
    const first = stepOfTheFirst(steps, size, limit * firstLook);
    for (let slot = 0; slot < size; slot += 1) if ((steps[slot] ?? 0) >= first) look.at(slot);
    for (let slot = 0, needed = stepNeeded(best.threshold); slot < size; slot += 1) {
      const step = steps[slot] ?? 0;
      if (step < needed || step >= first) continue;
      look.at(slot);
      needed = stepNeeded(best.threshold);
    }
  }

  #stemScratch(): Float64Array {
    const { size } = this.vocabulary.stems;
    if (this.#stemWeights.length < size) this.#stemWeights = new Float64Array(size * 2);
    return this.#stemWeights;
  }

  #stepScratch(size: number): Uint16Array {
    if (this.#steps.length < size) this.#steps = new Uint16Array(size * 2);
    return this.#steps;
  }

  #partition(name: string): Partition<D> {
    const partition = this.#partitions.get(name) ?? new Partition<D>(name, this.vocabulary, this.codec, this.#rows);
    this.#partitions.set(name, partition);
    return partition;
  }
}

/** Bounds and scores are sums in different orders. */
const rounding = 1e-9;

/** What a ceiling must reach to come among the best. */
const stepNeeded = (threshold: number): number => Math.floor((threshold ** 2 - rounding) * ceilingSteps);

/** A step that at least `count` of the first `size` slots reach, or else 0. */
function stepOfTheFirst(steps: Uint16Array, size: number, count: number): number {
  const reached = new Uint32Array(countedSteps);
  for (let slot = 0; slot < size; slot += 1) {
    const step = (steps[slot] ?? 0) >>> countedShift;
    reached[step] = (reached[step] ?? 0) + 1;
  }
  let above = 0;
  for (let step = countedSteps - 1; step > 0; step -= 1) {
    above += reached[step] ?? 0;
    if (above >= count) return step << countedShift;
  }
  return 0;
}
