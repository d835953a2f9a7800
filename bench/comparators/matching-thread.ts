import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SeatCall } from '../../apps/matching/src/domain/seat-call.js';

/** What the thread holds, drawn from the seed as ours is. */
export interface Held {
  readonly by: 'scan' | 'loop';
  readonly seed: number;
  readonly profiles: number;
}

export interface Asked {
  readonly calls: readonly SeatCall[];
  readonly shown: number;
}

/**
 * A comparator in a thread of its own: a hundred thousand objects in the heap in which our finder searches would make each of
 * its collections longer, and no service of matching holds them.
 */
export class MatchingThread {
  private constructor(private readonly worker: Worker) {}

  /** Resolves when it holds all profiles. */
  static async holding(held: Held): Promise<MatchingThread> {
    const worker = new Worker(new URL('./matching-thread-main.js', import.meta.url), { workerData: held });
    await once(worker, 'message');
    return new MatchingThread(worker);
  }

  /** @returns the milliseconds of each search */
  async timed(asked: Asked): Promise<readonly number[]> {
    const answer = once(this.worker, 'message') as Promise<[readonly number[]]>;
    this.worker.postMessage(asked);
    const [took] = await answer;
    return took;
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
