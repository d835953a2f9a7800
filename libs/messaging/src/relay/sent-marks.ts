/**
 * Marks beside the sending what was sent: one transaction at a time, with all that came while the last one was made.
 * After a refusal nothing more is marked, and whoever comes or waits is told of it.
 */
export class SentMarks {
  private waiting: string[] = [];
  private last: Promise<void> = Promise.resolve();
  /** The transaction that those who wait must let pass. */
  private before: Promise<void> | undefined;
  private refusal: { readonly error: unknown } | undefined;

  /**
   * @param most - how many places may wait for the next transaction
   * @param mark - marks places in one transaction
   */
  constructor(
    private readonly most: number,
    private readonly mark: (places: readonly string[]) => Promise<void>,
  ) {}

  /** Resolves when there is room for more; rejects with what a mark was refused for. */
  async add(places: readonly string[]): Promise<void> {
    if (this.refusal) throw this.refusal.error;
    this.waiting.push(...places);
    if (this.waiting.length === 0) return;
    this.before ??= this.queueNext();
    if (this.waiting.length >= this.most) await this.before;
  }

  /** Resolves when all is marked; rejects with what a mark was refused for. */
  async settled(): Promise<void> {
    await this.last;
  }

  private queueNext(): Promise<void> {
    const before = this.last;
    this.last = before.then(() => {
      const places = this.waiting;
      this.waiting = [];
      this.before = undefined;
      return this.mark(places);
    });
    this.last.catch((error: unknown) => {
      this.refusal ??= { error };
    });
    return before;
  }
}
