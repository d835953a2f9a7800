/**
 * Those that may still be among the best `limit`, by estimates that are wrong by at most `error`: an estimate more
 * than twice that below the limit-th best cannot win.
 */
export class Contenders<D> {
  readonly #entries: { readonly document: D; readonly estimate: number }[] = [];
  /** The best estimates, smallest on top: a binary heap of at most `limit`. */
  readonly #best: number[] = [];

  constructor(
    private readonly limit: number,
    private readonly error: number,
  ) {}

  isBeyond(estimate: number): boolean {
    return this.#best.length >= this.limit && estimate < (this.#best[0] ?? Infinity) - 2 * this.error;
  }

  offer(document: D, estimate: number): void {
    if (this.isBeyond(estimate)) return;
    this.#entries.push({ document, estimate });
    if (this.#best.length < this.limit) this.#push(estimate);
    else if (estimate > (this.#best[0] ?? Infinity)) this.#replaceSmallest(estimate);
  }

  left(): readonly D[] {
    return this.#entries.filter(({ estimate }) => !this.isBeyond(estimate)).map(({ document }) => document);
  }

  #push(estimate: number): void {
    let child = this.#best.length;
    while (child > 0) {
      const parent = (child - 1) >>> 1;
      const above = this.#best[parent] ?? -Infinity;
      if (above <= estimate) break;
      this.#best[child] = above;
      child = parent;
    }
    this.#best[child] = estimate;
  }

  #replaceSmallest(estimate: number): void {
    let parent = 0;
    for (;;) {
      let child = parent * 2 + 1;
      if (child >= this.#best.length) break;
      if ((this.#best[child + 1] ?? Infinity) < (this.#best[child] ?? Infinity)) child += 1;
      const below = this.#best[child] ?? Infinity;
      if (below >= estimate) break;
      this.#best[parent] = below;
      parent = child;
    }
    this.#best[parent] = estimate;
  }
}
