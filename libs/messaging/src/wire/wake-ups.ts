/** Lets several tasks wait for the next time that something happens. */
export class WakeUps {
  private readonly waiting = new Set<() => void>();

  wake(): void {
    for (const wake of this.waiting) wake();
  }

  /** Resolves at the next wake after the call, or when the signal aborts. */
  async next(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}
