/** Counts from the first to the last of what is measured. */
export class Tally {
  private count = 0;
  private begunAt: number | undefined;
  private reached: (() => void) | undefined;
  private wanted = Infinity;
  private wake: (() => void) | undefined;

  /** The first call starts the time. */
  begin(): void {
    if (this.begunAt !== undefined) return;
    this.begunAt = performance.now();
    this.wake?.();
  }

  add(count: number): void {
    this.begin();
    this.count += count;
    if (this.count >= this.wanted) this.reached?.();
  }

  /** Resolves when so many have been counted. */
  async reaches(total: number): Promise<void> {
    if (this.count >= total) return;
    await new Promise<void>((resolve) => {
      this.wanted = total;
      this.reached = resolve;
    });
  }

  /** How many a second, from the first on: of `total`, or of as many as came within `longestMs`. */
  async rate(total: number, longestMs: number): Promise<number> {
    if (this.begunAt === undefined) await new Promise<void>((resolve) => (this.wake = resolve));
    const timer = setTimeout(() => this.reached?.(), longestMs);
    await this.reaches(total);
    clearTimeout(timer);
    return (this.count * 1000) / (performance.now() - (this.begunAt ?? 0));
  }
}
