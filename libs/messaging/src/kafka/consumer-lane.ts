import type { LaneHandler, LogRecord } from '../port.js';
import { settleLane, type LaneSettlement, type SettleOptions } from '../wire/settle-lane.js';

const longestBatch = 500;

interface ConsumerLaneParts {
  readonly topic: string;
  readonly partition: number;
  readonly onLane: LaneHandler;
  readonly settle: SettleOptions;
  readonly commit: (next: bigint) => Promise<void>;
  /** What must end before this lane begins: the work of a former assignment of the same partition. */
  readonly after: Promise<unknown>;
}

/** One assigned partition: hands its records on in batches, one at a time, and commits what was done. */
export class ConsumerLane {
  private readonly ending = new AbortController();
  private work: Promise<unknown>;
  private pending = 0;
  private begun = 0;
  private taken = false;

  constructor(private readonly parts: ConsumerLaneParts) {
    this.work = parts.after;
  }

  /** Whether another member has the partition now, so that nothing may be committed. */
  get lost(): boolean {
    return this.taken;
  }

  get signal(): AbortSignal {
    return this.ending.signal;
  }

  /** How often records came, and whether any are in hand or resting: what tells a lane that waits from one that is stuck. */
  get activity(): { readonly deliveries: number; readonly busy: boolean } {
    return { deliveries: this.begun, busy: this.pending > 0 };
  }

  /** Resolves when the handler in hand has come back. */
  async done(): Promise<void> {
    await this.work;
  }

  /** Tells the handler that the partition went to another member. */
  lose(): void {
    this.taken = true;
    this.ending.abort();
  }

  /** Tells the handler that the consumption ends. */
  end(): void {
    this.ending.abort();
  }

  /**
   * Runs the handler over the records, after what is in hand. Never rejects.
   * @param end the offset after them: further than the last one's next where the marks of transactions follow it
   */
  deliver(records: readonly LogRecord[], end: bigint): Promise<LaneSettlement> {
    this.begun += 1;
    const settled = this.work.then(() => this.handle(records, end));
    this.work = settled;
    return settled;
  }

  /** Commits what holds nothing to hand on (marks of transactions, and what they took back), after what is in hand. */
  pass(end: bigint): void {
    this.work = this.work.then(() => this.commit(end));
  }

  /** Counts the lane as busy until the work settles. */
  async whileBusy(work: Promise<void>): Promise<void> {
    this.pending += 1;
    await work.finally(() => (this.pending -= 1));
  }

  private async handle(records: readonly LogRecord[], end: bigint): Promise<LaneSettlement> {
    const { topic, partition, onLane, settle } = this.parts;
    let next: bigint | undefined;
    for (let from = 0; from < records.length && !this.signal.aborted; from += longestBatch) {
      const chunk = records.slice(from, from + longestBatch);
      const batch = { topic, partition, records: chunk, heartbeat: () => Promise.resolve(), signal: this.signal };
      const settlement = await settleLane(onLane, batch, settle);
      const whole = settlement.next === (chunk.at(-1)?.offset ?? 0n) + 1n;
      const reached = whole && from + longestBatch >= records.length ? end : settlement.next;
      if (reached !== undefined && !(await this.commit(reached))) return { next, delayMs: settle.failureDelayMs };
      next = reached ?? next;
      if (settlement.delayMs > 0 || !whole) return { next, delayMs: settlement.delayMs };
    }
    return { next, delayMs: 0 };
  }

  private async commit(next: bigint): Promise<boolean> {
    const { topic, partition, commit, settle } = this.parts;
    if (this.lost) return false;
    try {
      await commit(next);
      return true;
    } catch (error) {
      settle.logger('warn', 'An offset could not be committed; its records may come again', {
        topic,
        partition,
        error,
      });
      return false;
    }
  }
}
