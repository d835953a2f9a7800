/** Wakes one waiting task; a nudge that nobody waits for is remembered. */
export class Nudge {
  private given = false;
  private wake: (() => void) | undefined;

  give(): void {
    this.given = true;
    this.wake?.();
  }

  giveAfter(ms: number): void {
    setTimeout(() => this.give(), ms).unref();
  }

  /** Resolves at the next nudge, at once after one that was not taken, or after `ms`. */
  async taken(ms: number): Promise<void> {
    if (!this.given) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.wake = undefined;
    }
    this.given = false;
  }
}
