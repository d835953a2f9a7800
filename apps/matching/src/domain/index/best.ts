import { byRank, type Scored } from '../rank.js';

/** The best few of what is offered, in the order of {@link byRank}. */
export class Best<E extends Scored> {
  readonly #entries: E[] = [];
  readonly #order: (a: Scored, b: Scored) => number;

  constructor(
    private readonly limit: number,
    seed: string,
  ) {
    this.#order = byRank(seed);
  }

  /** A score below this cannot enter any more. */
  get threshold(): number {
    return this.#entries.length < this.limit ? 0 : (this.#entries.at(-1)?.score ?? Infinity);
  }

  offer(entry: E): void {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#entries[middle];
      if (other && this.#order(other, entry) < 0) low = middle + 1;
      else high = middle;
    }
    this.#entries.splice(low, 0, entry);
    if (this.#entries.length > this.limit) this.#entries.pop();
  }

  list(): readonly E[] {
    return this.#entries;
  }
}
