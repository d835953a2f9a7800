import { dividedBy, figureOf, fractionOf, isLess, minus, nothing, times } from './figure.js';
import type { Baseline, Target } from './indicator.js';

/**
 * How much of the way from the baseline to the target is behind, in whole hundredths of it: 0 to 100, upwards and
 * downwards alike. Undefined where there is no way to go.
 */
export function towardTarget(
  value: string,
  baseline: Pick<Baseline, 'value'>,
  target: Pick<Target, 'value'>,
): number | undefined {
  const from = fractionOf(baseline.value);
  const share = dividedBy(minus(fractionOf(value), from), minus(fractionOf(target.value), from));
  if (!share || isLess(share, nothing)) return share && 0;
  const percent = Math.floor(Number(figureOf(times(share, { parts: 100n, over: 1n }))));
  return Math.min(percent, 100);
}
