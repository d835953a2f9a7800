import { ConcurrentChange } from './concurrent-change.js';
import type { Place, Queues } from './queues.js';

/** Others are at work on a record: the work ends, its turn is waited for with nothing held, and it begins anew. */
export class TurnAwaited extends Error {}

/** The records on which a unit of work is the only one of its process, through all of its attempts. */
export class Turns<C = never> {
  private readonly held = new Set<string>();
  private awaited: { readonly record: string; readonly place: Place<C> } | undefined;

  constructor(
    private readonly queues: Queues<C>,
    /** In `performance.now()` milliseconds. */
    private readonly deadline: number,
  ) {}

  /**
   * Whoever holds one whose name comes later may be waited for by who has this one. It does not wait, so that no two wait
   * for each other.
   * @throws TurnAwaited when others are at work on it: what was read until now will be old when they are not
   */
  take(record: string): void {
    if (this.held.has(record)) return;
    const inOrder = [...this.held].every((held) => held < record);
    const place = this.queues.enter(record, inOrder ? Math.max(0, this.deadline - performance.now()) : 0);
    if (place) {
      this.awaited = { record, place };
      throw new TurnAwaited(record);
    }
    this.held.add(record);
  }

  /**
   * Resolves when the turn that was awaited has come.
   * @param companion what another may do along with its own work, where this one holds nothing that others wait for
   * @returns whether another does
   * @throws ConcurrentChange when others are at work for too long, or still where it does not wait
   */
  async come(companion?: C): Promise<boolean> {
    if (!this.awaited) return false;
    const { record, place } = this.awaited;
    if (companion && this.held.size === 0) place.offer = { companion, since: performance.now() };
    const came = await place.came;
    this.awaited = undefined;
    if (came === 'too late') throw new ConcurrentChange(record);
    if (came === 'turn') this.held.add(record);
    return came === 'taken along';
  }

  /** Of those that wait for what is held here, and have done so since before a moment: the next one's work. */
  takeAlong(before: number): C | undefined {
    for (const record of this.held) {
      const companion = this.queues.takeAlong(record, before);
      if (companion) return companion;
    }
    return undefined;
  }

  /** A turn that was awaited is not wanted any more. */
  letPass(): void {
    if (!this.awaited) return;
    const { record, place } = this.awaited;
    this.awaited = undefined;
    void place.came.then((came) => {
      if (came === 'turn') this.queues.leave(record);
    });
  }

  end(): void {
    for (const record of this.held) this.queues.leave(record);
    this.held.clear();
    this.letPass();
  }
}
