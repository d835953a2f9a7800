/** Wakes one waiting task; a ring that nobody waits for is remembered, so that none is lost. */
export class Bell {
  private rung = false;
  private wake: (() => void) | undefined;

  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  /** Whether it rang since the last time that somebody looked; looking forgets it. */
  look(): boolean {
    const { rung } = this;
    this.rung = false;
    return rung;
  }

  /** Resolves when it rings (or has rung), after `ms`, or when the signal aborts; then forgets the ring. */
  async heard(ms: number, signal: AbortSignal): Promise<void> {
    if (!this.rung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          this.wake = undefined;
          resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done);
        this.wake = done;
      });
    }
    this.look();
  }
}
