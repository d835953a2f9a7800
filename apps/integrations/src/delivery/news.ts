/** Rung when there may be something new; a ring that comes while nobody waits is heard by the next who does. */
export class News {
  private rung = false;
  private wake?: () => void;
  private readonly ring = (): void => {
    this.rung = true;
    this.wake?.();
  };

  constructor(
    private readonly sleepers: Set<() => void>,
    private readonly until: AbortSignal,
  ) {
    sleepers.add(this.ring);
    until.addEventListener('abort', this.ring);
  }

  /** @returns false when the time is over */
  async heard(): Promise<boolean> {
    if (!this.rung && !this.until.aborted) await new Promise<void>((resolve) => (this.wake = resolve));
    this.rung = false;
    return !this.until.aborted;
  }

  end(): void {
    this.sleepers.delete(this.ring);
    this.until.removeEventListener('abort', this.ring);
  }
}
