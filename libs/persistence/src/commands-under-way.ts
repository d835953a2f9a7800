/** How many commands a process is carrying out now, and when the last one ended: what can wait gives way to them. */
export class CommandsUnderWay {
  private count = 0;
  private lastEnd = Number.NEGATIVE_INFINITY;
  private readonly waiting = new Set<() => void>();

  async during<R>(command: () => Promise<R>): Promise<R> {
    this.count += 1;
    try {
      return await command();
    } finally {
      this.count -= 1;
      this.lastEnd = performance.now();
      if (this.count === 0) for (const go of this.waiting) go();
    }
  }

  /** Whether one is under way, or was within these milliseconds. */
  within(ms: number): boolean {
    return this.count > 0 || performance.now() - this.lastEnd < ms;
  }

  /** Resolves when none is under way, or after these milliseconds. */
  async quiet(longestMs: number): Promise<void> {
    if (this.count === 0) return;
    await new Promise<void>((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        this.waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, longestMs);
      this.waiting.add(go);
    });
  }
}
