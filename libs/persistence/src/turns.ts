import { ConcurrentChange } from './concurrent-change.js';
import type { Queues } from './queues.js';

/** Others are at work on a record: the work ends, its turn is waited for with nothing held, and it begins anew. */
export class TurnAwaited extends Error {}

/** The records on which a unit of work is the only one of its process, through all of its attempts. */
export class Turns {
  private readonly held = new Set<string>();
  private awaited: { readonly record: string; readonly came: Promise<boolean> } | undefined;

  constructor(
    private readonly queues: Queues,
    /** In `performance.now()` milliseconds. */
    private readonly deadline: number,
  ) {}

  /** @throws TurnAwaited when others are at work on it: what was read until now will be old when they are not */
  take(record: string): void {
    if (this.held.has(record)) return;
    const entered = this.queues.enter(record, Math.max(0, this.deadline - performance.now()));
    if (entered === 'at once') this.held.add(record);
    else {
      this.awaited = { record, came: entered };
      throw new TurnAwaited(record);
    }
  }

  /** Resolves when the turn that was awaited has come. @throws ConcurrentChange when others are at work for too long */
  async come(): Promise<void> {
    if (!this.awaited) return;
    const { record, came } = this.awaited;
    if (!(await came)) throw new ConcurrentChange(record);
    this.held.add(record);
    this.awaited = undefined;
  }

  end(): void {
    for (const record of this.held) this.queues.leave(record);
    this.held.clear();
    this.letPass();
  }

  /** Something else ended the work before its turn came. */
  private letPass(): void {
    if (!this.awaited) return;
    const { record, came } = this.awaited;
    this.awaited = undefined;
    void came.then((hasCome) => {
      if (hasCome) this.queues.leave(record);
    });
  }
}
