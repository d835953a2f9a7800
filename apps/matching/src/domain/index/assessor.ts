import type { Compiled } from '../compile.js';
import type { Side } from '../model.js';
import type { Partition } from './partition.js';
import type { Shares } from './shares.js';

/** How one direction reads its documents: what facets and texts do not tell. All values in [0, 1], none too low. */
export interface Assessor<D extends Compiled> {
  /** That the query is of. */
  readonly side: Side;
  /** That the query works in. */
  readonly languages: readonly string[];
  /** To the query's side, of a document of a day. */
  recencyOf(day: number): number;
  /** To the query's side, of so many pieces of experience of a document. */
  experienceOf(pieces: number): number;
  /** To the query's side. */
  compositionOf(partition: Partition<D>): number;
  /** Points of a document with these weights that neither facets, text nor language bring. */
  mostForDocument(weights: Float64Array): number;
  /** The exact score, which grows with the text's; undefined when the two have nothing in common. */
  score(partition: Partition<D>, slot: number, shares: Shares): number | undefined;
  /** Whether every gate is open. */
  admits(partition: Partition<D>, slot: number, shares: Shares): boolean;
}
