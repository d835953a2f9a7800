/** Of one measurement that was repeated. */
export interface Spread {
  readonly minimum: number;
  readonly median: number;
  readonly maximum: number;
}

/** @throws RangeError when there are no values */
export function spreadOf(values: readonly number[]): Spread {
  return { minimum: percentile(values, 0), median: percentile(values, 50), maximum: percentile(values, 100) };
}

/**
 * The value that `percent` of the values do not exceed, between neighbours in proportion.
 * @throws RangeError when there are no values
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('A percentile needs at least one value.');
  return below + (above - below) * (place - Math.floor(place));
}
