import type { Model } from '../model.js';

/** What each of `claimed` offers counts, in (0, 1]: who offers everything has not said what it is good at. */
export function breadth(claimed: number, { fullUpTo }: Model['offer']): number {
  return claimed <= fullUpTo ? 1 : fullUpTo / claimed;
}
