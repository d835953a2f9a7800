/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws as people choose words and subjects: the n-th of `from` with a chance in proportion to n to the power of -`exponent`. */
export class Zipf<T> {
  readonly #upTo: Float64Array;
  readonly #total: number;

  constructor(
    private readonly from: readonly T[],
    exponent = 1,
  ) {
    let total = 0;
    this.#upTo = Float64Array.from(from, (_, position) => (total += (position + 1) ** -exponent));
    this.#total = total;
  }

  one(random: Random): T {
    const wanted = random() * this.#total;
    let low = 0;
    let high = this.#upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#upTo[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const drawn = this.from[low];
    if (drawn === undefined) throw new RangeError('There is nothing to draw from.');
    return drawn;
  }

  /** Different ones; fewer when they do not turn up. */
  some(random: Random, count: number): T[] {
    const drawn = new Set<T>();
    for (let attempt = 0; drawn.size < count && attempt < count * 4; attempt += 1) drawn.add(this.one(random));
    return [...drawn];
  }
}
