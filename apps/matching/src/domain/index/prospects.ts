/** Ceilings are counted in so many steps. */
const countedSteps = 1_024;
const countedShift = 6;

/** Products of points are compared in steps of this fineness. */
export const ceilingSteps = 65_535;

/** The ceilings of a partition's slots, and which slots have the highest. */
export class Prospects {
  /** By slot, in {@link ceilingSteps}. */
  steps: Uint16Array = new Uint16Array(0);
  /** Slots whose ceilings {@link findHighest} has put in order, the highest first, to within a counted step. */
  highest = new Uint32Array(0);
  highestCount = 0;
  /** The slots that are not among the highest have lower ceilings than this. */
  lowest = 0;
  readonly #ends = new Uint32Array(countedSteps);

  /** At least `count` of the first `size` slots, or else all. */
  findHighest(steps: Uint16Array, size: number, count: number): void {
    this.steps = steps;
    const ends = this.#ends.fill(0);
    for (let slot = 0; slot < size; slot += 1) {
      const counted = (steps[slot] ?? 0) >>> countedShift;
      ends[counted] = (ends[counted] ?? 0) + 1;
    }
    let above = 0;
    let lowest = countedSteps;
    while (lowest > 0 && above < count) {
      lowest -= 1;
      const here = ends[lowest] ?? 0;
      ends[lowest] = above;
      above += here;
    }
    this.lowest = lowest << countedShift;
    this.highestCount = above;
    if (this.highest.length < above) this.highest = new Uint32Array(above * 2);
    this.#order(size);
  }

  #order(size: number): void {
    const { steps, highest, lowest } = this;
    const ends = this.#ends;
    for (let slot = 0; slot < size; slot += 1) {
      const step = steps[slot] ?? 0;
      if (step < lowest) continue;
      const counted = step >>> countedShift;
      const place = ends[counted] ?? 0;
      highest[place] = slot;
      ends[counted] = place + 1;
    }
  }
}
