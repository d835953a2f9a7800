/** What a ranking is held against: the documents that are right for a query. */
export type Relevant = ReadonlySet<string>;

/**
 * Normalised discounted cumulative gain of the first `k` with grades 0 and 1, as trec_eval's `ndcg_cut`: each hit counts
 * 1/log2(place + 1), over what the best order would give.
 */
export function ndcg(ranking: readonly string[], relevant: Relevant, k: number): number {
  const gained = sum(ranking.slice(0, k).map((id, at) => (relevant.has(id) ? discount(at + 1) : 0)));
  const ideal = sum(Array.from({ length: Math.min(k, relevant.size) }, (_, at) => discount(at + 1)));
  return ideal === 0 ? 0 : gained / ideal;
}

/** Share of the relevant that is among the first `k`, as trec_eval's `recall`. */
export function recall(ranking: readonly string[], relevant: Relevant, k: number): number {
  return relevant.size === 0 ? 0 : ranking.slice(0, k).filter((id) => relevant.has(id)).length / relevant.size;
}

/** Weight of a place, from 1: how likely it is looked at. */
export const discount = (place: number): number => 1 / Math.log2(place + 1);

/** 0 when all have the same, towards 1 when one has everything. */
export function gini(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const total = sum(sorted);
  if (total === 0) return 0;
  const weighted = sum(sorted.map((amount, at) => (at + 1) * amount));
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

/** @throws RangeError when there are no values */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('A mean needs at least one value.');
  return sum(values) / values.length;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
