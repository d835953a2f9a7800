/** One write at a time: what comes while it is under way is written by the next one, all of it together. */
export class WrittenTogether<T> {
  private waiting: T[] = [];
  private last: Promise<void> = Promise.resolve();
  private next?: Promise<void>;

  constructor(private readonly write: (all: readonly T[]) => Promise<void>) {}

  /** Resolves when it is written. @throws what the write that was to write it throws */
  add(one: T): Promise<void> {
    this.waiting.push(one);
    this.next ??= this.queueNext();
    return this.next;
  }

  private queueNext(): Promise<void> {
    const next = this.last.then(() => {
      const all = this.waiting;
      this.waiting = [];
      this.next = undefined;
      return this.write(all);
    });
    // Those whose write it was are told of its failure; the next one is another.
    this.last = next.catch(() => undefined);
    return next;
  }
}
