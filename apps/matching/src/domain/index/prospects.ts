import { countedSteps, type PassMemory } from './pass-memory.js';

const countedShift = 6;

/** Products of points are compared in steps of this fineness. */
export const ceilingSteps = countedSteps * 2 ** countedShift - 1;

/** Which slots have the highest ceilings. */
export interface Prospects {
  /** So many slots stand in the memory's `highest`, the highest ceiling first, to within a counted step. */
  readonly count: number;
  /** The slots that are not among the highest have lower ceilings than this. */
  readonly lowest: number;
}

/** At least `wanted` of the first `size` slots, or else all. */
export function findHighest(memory: PassMemory, size: number, wanted: number): Prospects {
  memory.count(size);
  const places = memory.counts;
  let count = 0;
  let lowest = countedSteps;
  while (lowest > 0 && count < wanted) {
    lowest -= 1;
    const here = places[lowest] ?? 0;
    places[lowest] = count;
    count += here;
  }
  lowest <<= countedShift;
  memory.order(size, lowest, count);
  return { count, lowest };
}
