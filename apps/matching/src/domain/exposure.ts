/** What one place in a list is worth to be seen at: each further place less (Järvelin and Kekäläinen, 2002). */
export const exposureAt = (place: number): number => 1 / Math.log2(place + 1);

export interface RankedSum {
  readonly count: number;
  readonly total: number;
  /** Sum of value × position, from 1, in ascending order of the values. */
  readonly ranked: number;
}

/** Inequality of a distribution, from 0, all the same, to almost 1, everything with one; 0 when there is nothing. */
export function gini({ count, total, ranked }: RankedSum): number {
  return total === 0 ? 0 : (2 * ranked) / (count * total) - (count + 1) / count;
}
