import type { Compiled } from '../compile.js';
import type { Model } from '../model.js';
import { at } from '../measures.js';
import type { Assessor } from './assessor.js';
import { Best } from './best.js';
import { Ceilings } from './ceilings.js';
import { ImageDraft } from './image-draft.js';
import { ImagePart } from './image-part.js';
import { type Found, Look } from './look.js';
import { Partition, type RestCodec } from './partition.js';
import type { PreparedQuery } from './prepared-query.js';
import { findHighest } from './prospects.js';
import { Shares } from './shares.js';
import { type StemScratch, stemScratch, TextQuery } from './text-query.js';
import type { Vocabulary } from './vocabulary.js';
import { WeightRows } from './weight-rows.js';

export interface Query<D extends Compiled> {
  readonly prepared: PreparedQuery;
  readonly partitions: readonly string[];
  readonly limit: number;
  readonly seed: string;
  readonly assessor: Assessor<D>;
}

/** So many times the number asked for are put in the order of their ceilings: mostly more than are looked at. */
const ordered = 64;
/** So many records are on their way from memory at once. */
const fetchedTogether = 8;

/**
 * Records that ask and give, packed, and found by what they share with a query; exact top-k. A signature a document gives
 * an upper bound of its score, and the bound decides whose exact score is worked out (after Faloutsos and Christodoulakis,
 * Signature files, 1984, and Turtle and Flood, Query evaluation: strategies and optimizations, 1995).
 * Updates are in place and visible to the next query.
 */
export class MatchIndex<D extends Compiled> {
  readonly #partitions = new Map<string, Partition<D>>();
  readonly #ceilings = new Ceilings<D>();
  readonly #places = new Map<string, readonly string[]>();
  readonly #rows = new WeightRows();
  #scratch = stemScratch(0);

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly model: Model,
    private readonly codec: RestCodec<D>,
  ) {}

  get held(): number {
    return this.#places.size;
  }

  /** @param partitions the lists that the document may appear in. */
  put(id: string, document: D, partitions: readonly string[]): void {
    this.#move(id, partitions);
    for (const name of partitions) this.#partition(name).put(id, document);
  }

  /** Removing what is not there changes nothing. */
  remove(id: string): void {
    for (const name of this.#places.get(id) ?? []) this.#partitions.get(name)?.remove(id);
    this.#places.delete(id);
  }

  /**
   * All that is packed, part by part. What changes between two parts may be missing, stand there as it was or stand there
   * twice: whoever restores the image repeats the changes since it was begun.
   */
  *image(): Generator<Uint8Array, void> {
    for (const [name, partition] of this.#partitions) {
      const begin = () => new ImageDraft(name, this.vocabulary, this.codec);
      let draft = begin();
      for (let slot = 0; slot < partition.size; slot += 1) {
        if (!partition.isFree(slot)) partition.draw(slot, draft);
        if (!draft.isFull) continue;
        yield draft.bytes();
        draft = begin();
      }
      if (!draft.isEmpty) yield draft.bytes();
    }
  }

  /** Puts what a part of an image holds, without compiling it. */
  restore(bytes: Uint8Array): void {
    const part = new ImagePart(bytes);
    const partitions = [part.partition];
    const partition = this.#partition(part.partition);
    part.readInto(this.vocabulary, (drawn) => {
      this.#move(drawn.id, partitions);
      partition.restore(drawn);
    });
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

  /** Takes it out of all other partitions. */
  #move(id: string, partitions: readonly string[]): void {
    for (const gone of this.#places.get(id) ?? [])
      if (!partitions.includes(gone)) this.#partitions.get(gone)?.remove(id);
    this.#places.set(id, partitions);
  }

  /** Those with the highest ceilings come first: then what they score spares nearly all of the others. */
  #searchIn(
    partition: Partition<D>,
    { prepared, assessor, limit }: Query<D>,
    shares: Shares,
    best: Best<Found<D>>,
  ): void {
    const weight = prepared.compiled.weights[at.composition] ?? 0;
    const ceilings = this.#ceilings;
    const { memory, size } = partition;
    ceilings.write(partition, weight * assessor.compositionOf(partition), this.model);
    const { count, lowest } = findHighest(memory, size, limit * ordered);
    const look = new Look(partition, assessor, ceilings, shares, best);
    const { steps, highest } = memory;
    for (let first = 0; first < count; first += fetchedTogether) {
      const next = Math.min(count, first + fetchedTogether);
      if ((steps[highest[first] ?? 0] ?? 0) >= look.needed) shares.fetch(partition, highest, first, next);
      for (let place = first; place < next; place += 1) {
        const slot = highest[place] ?? 0;
        if ((steps[slot] ?? 0) >= look.needed) look.at(slot);
      }
    }
    if (look.needed >= lowest) return;
    for (let slot = 0; slot < size; slot += 1) {
      const step = steps[slot] ?? 0;
      if (step < lowest && step >= look.needed) look.at(slot);
    }
  }

  #stemScratch(): StemScratch {
    const { size } = this.vocabulary.stems;
    if (this.#scratch.weights.length < size) this.#scratch = stemScratch(size * 2);
    return this.#scratch;
  }

  #partition(name: string): Partition<D> {
    const partition = this.#partitions.get(name) ?? new Partition<D>(name, this.vocabulary, this.codec, this.#rows);
    this.#partitions.set(name, partition);
    return partition;
  }
}
