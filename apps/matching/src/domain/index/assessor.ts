import type { Compiled } from '../compile.js';
import type { Side } from '../model.js';
import type { Partition } from './partition.js';
import type { Shares } from './shares.js';

/** How one direction reads its documents: what facets and texts do not tell. */
export interface Assessor<D extends Compiled> {
  /** That the query is of. */
  readonly side: Side;
  /** Most points that the direct features bring the query's side, by how many pieces of experience a document tells of. */
  mostForQuery(partition: Partition<D>): Float64Array;
  /** Most points that they bring a document with these weights. */
  mostForDocument(partition: Partition<D>, weights: Float64Array): number;
  /** The exact score; undefined when the two have nothing in common. */
  score(partition: Partition<D>, slot: number, shares: Shares): number | undefined;
  /** Whether every gate is open. */
  admits(partition: Partition<D>, slot: number, shares: Shares): boolean;
}
