import { randomUUID } from 'node:crypto';
import type { FinderMark } from '../persistence/finder-mark.schema.js';
import type { mongo } from 'mongoose';

/** The stream did not show a mark in time: it is broken, or far behind. */
class FinderIsBehind extends Error {
  readonly code = 'finder_is_behind';
  constructor(readonly afterMs: number) {
    super(`the finder had not seen the latest changes after ${afterMs} ms`);
  }
}

const patienceMs = 5_000;

/** A finder that is still being filled, or the one that is asked. */
export type SeenBy = 'filling' | 'asked';

/**
 * Marks that this process writes and waits to see again in its own change stream: whatever was committed before has
 * passed by then.
 */
export class Marks {
  readonly instance = randomUUID();
  #written = 0;
  readonly #seen: Record<SeenBy, number> = { filling: 0, asked: 0 };
  readonly #waiting = new Set<{ readonly mark: number; readonly by: SeenBy; readonly resolve: () => void }>();

  constructor(private readonly rows: mongo.Collection<FinderMark>) {}

  /**
   * Resolves when everything that is committed now has been seen.
   * @throws FinderIsBehind
   */
  async pass(by: SeenBy = 'asked'): Promise<void> {
    this.#written += 1;
    const mark = this.#written;
    await this.rows.updateOne(
      { _id: this.instance },
      { $max: { mark }, $currentDate: { at: true } },
      { upsert: true, writeConcern: { w: 'majority' } },
    );
    await this.until(mark, by);
  }

  see(mark: number, by: SeenBy): void {
    this.#seen[by] = Math.max(this.#seen[by], mark);
    for (const waiter of this.#waiting) if (waiter.mark <= this.#seen[waiter.by]) waiter.resolve();
  }

  private async until(mark: number, by: SeenBy): Promise<void> {
    if (this.#seen[by] >= mark) return;
    await new Promise<void>((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        settle();
      };
      const waiter = { mark, by, resolve: () => end(resolve) };
      const timer = setTimeout(() => end(() => reject(new FinderIsBehind(patienceMs))), patienceMs);
      // A process that ends waits for no mark.
      timer.unref();
      this.#waiting.add(waiter);
    });
  }
}
