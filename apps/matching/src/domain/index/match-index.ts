import type { Compiled } from '../compile.js';
import { facets } from '../facets.js';
import { byRank, type Scored } from '../rank.js';
import type { Relatedness } from '../relatedness.js';
import { Contenders } from './contenders.js';
import { Expansion } from './expansion.js';
import { Partition } from './partition.js';

export interface Found<D> extends Scored {
  readonly document: D;
}

/** How a query weighs a document. All three must agree to within {@link estimateError}. */
export interface Assessment<D> {
  /** No less than the score, and cheap. Shares are one a facet. */
  ceiling(document: D, shareOfQuery: Float64Array, shareOfDocument: Float64Array): number;
  /** The score from the index's own shares, which were summed in another order. */
  estimate(document: D, shareOfQuery: Float64Array, shareOfDocument: Float64Array): number;
  /** The score, to the last digit. */
  exact(document: D): number;
}

export interface Query<D> {
  readonly terms: Compiled;
  readonly partitions: readonly string[];
  readonly limit: number;
  readonly seed: string;
  readonly admits: (document: D) => boolean;
  readonly assessment: Assessment<D>;
}

/** Summing in another order moves a score by far less than this. */
const estimateError = 1e-6;

/**
 * Records that ask and give, found by what they share with a query; exact top-k. The same index serves both
 * directions: organisations asked by a call, and calls asked by an organisation. Updates are in place and visible
 * to the next query.
 */
export class MatchIndex<D extends Compiled> {
  readonly #partitions = new Map<string, Partition<D>>();
  readonly #places = new Map<string, readonly string[]>();
  readonly #expansion: Expansion;

  constructor(relatedness: Relatedness) {
    this.#expansion = new Expansion(relatedness);
  }

  get size(): number {
    return this.#places.size;
  }

  /** @param partitions the lists that the document may appear in. */
  put(id: string, document: D, partitions: readonly string[]): void {
    for (const gone of this.#places.get(id) ?? []) {
      if (!partitions.includes(gone)) this.#partitions.get(gone)?.remove(id);
    }
    this.#places.set(id, partitions);
    this.#learn(document);
    for (const name of partitions) this.#partition(name).put(id, document);
  }

  /** Removing what is not there changes nothing. */
  remove(id: string): void {
    for (const name of this.#places.get(id) ?? []) this.#partitions.get(name)?.remove(id);
    this.#places.delete(id);
  }

  /** The best by {@link byRank}, at most `limit`; the estimates only decide whose exact score is worked out. */
  search(query: Query<D>, idOf: (document: D) => string): readonly Found<D>[] {
    const contenders = new Contenders<D>(query.limit, estimateError);
    for (const name of query.partitions) {
      const partition = this.#partitions.get(name);
      if (partition) this.#collect(partition, query, contenders);
    }
    return contenders
      .left()
      .map((document) => ({ id: idOf(document), score: query.assessment.exact(document), document }))
      .sort(byRank(query.seed))
      .slice(0, query.limit);
  }

  #collect(partition: Partition<D>, { terms, admits, assessment }: Query<D>, contenders: Contenders<D>): void {
    for (const slot of partition.accumulate(terms.facets, this.#expansion)) {
      const document = partition.documentAt(slot);
      const ofQuery = partition.shareOfQuery(slot);
      const ofDocument = partition.shareOfDocument(slot);
      if (contenders.isBeyond(assessment.ceiling(document, ofQuery, ofDocument))) continue;
      if (!admits(document)) continue;
      contenders.offer(document, assessment.estimate(document, ofQuery, ofDocument));
    }
  }

  #learn(document: D): void {
    for (const facet of facets) {
      for (const { term } of document.facets[facet].asks) this.#expansion.learn('asks', facet, term);
      for (const term of document.facets[facet].gives) this.#expansion.learn('gives', facet, term);
    }
  }

  #partition(name: string): Partition<D> {
    const partition = this.#partitions.get(name) ?? new Partition<D>();
    this.#partitions.set(name, partition);
    return partition;
  }
}
