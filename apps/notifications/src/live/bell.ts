/** Rung from elsewhere; a ring that comes while nobody waits is heard by the next who does. */
export class Bell {
  private rung = false;
  private waiting?: () => void;

  ring(): void {
    this.rung = true;
    this.waiting?.();
  }

  /** @returns whether it was rung; false after `patienceMs` of silence and when the signal aborts */
  async heard(patienceMs: number, signal: AbortSignal): Promise<boolean> {
    if (!this.rung && !signal.aborted) await this.silence(patienceMs, signal);
    const { rung } = this;
    this.rung = false;
    return rung;
  }

  private async silence(patienceMs: number, signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => done(), patienceMs);
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        this.waiting = undefined;
        resolve();
      };
      this.waiting = done;
      signal.addEventListener('abort', done);
    });
  }
}
