import { ConcurrentChange } from './concurrent-change.js';
import type { Queues } from './queues.js';

/** It had to be waited for: what was read before is old, so the work begins anew, with its turn. */
export class TurnCame extends Error {}

/** The records on which a unit of work is the only one of its process, through all of its attempts. */
export class Turns {
  private readonly held = new Set<string>();

  constructor(
    private readonly queues: Queues,
    /** In `performance.now()` milliseconds. */
    private readonly deadline: number,
  ) {}

  /** @throws TurnCame when others were at work on it until now, ConcurrentChange when they are for too long */
  async take(record: string): Promise<void> {
    if (this.held.has(record)) return;
    const free = await this.queues.enter(record, Math.max(0, this.deadline - performance.now()));
    if (free === undefined) throw new ConcurrentChange(record);
    this.held.add(record);
    if (!free) throw new TurnCame(record);
  }

  end(): void {
    for (const record of this.held) this.queues.leave(record);
    this.held.clear();
  }
}
