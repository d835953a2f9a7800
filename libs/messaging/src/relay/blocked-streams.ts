import { type OutboxRow, streamOf, subjectOfStream } from '../outbox/outbox-row.js';
import { backOff } from './back-off.js';

interface Block {
  readonly attempts: number;
  readonly until: number;
  /** False from the moment that it may be tried again. */
  readonly waits: boolean;
}

type OfStream = Pick<OutboxRow, 'topic' | 'subject'>;

const pause = { firstMs: 100, ceilingMs: 5_000 };

/**
 * Subjects whose next event of a topic the log refuses while it takes others: each waits by itself, and nothing passes it.
 * Another topic that takes what it is told of the same subject says nothing of this one.
 */
export class BlockedStreams {
  private readonly blocks = new Map<string, Block>();

  /** @param now monotonic milliseconds */
  constructor(private readonly now: () => number = () => performance.now()) {}

  block(rows: readonly OfStream[]): void {
    for (const stream of new Set(rows.map(streamOf))) {
      const attempts = (this.blocks.get(stream)?.attempts ?? 0) + 1;
      this.blocks.set(stream, { attempts, until: this.now() + backOff(attempts, pause), waits: true });
    }
  }

  release(rows: readonly OfStream[]): void {
    if (this.blocks.size === 0) return;
    for (const row of rows) this.blocks.delete(streamOf(row));
  }

  has(row: OfStream): boolean {
    return this.blocks.size > 0 && (this.blocks.get(streamOf(row))?.waits ?? false);
  }

  /** The subjects that wait, for a look at the outbox: whose turn has come is not among them any more. */
  current(): readonly string[] {
    const now = this.now();
    for (const [stream, block] of this.blocks) {
      if (block.until <= now) this.blocks.set(stream, { ...block, waits: false });
    }
    const waiting = [...this.blocks].filter(([, { waits }]) => waits);
    return [...new Set(waiting.map(([stream]) => subjectOfStream(stream)))];
  }

  /** Milliseconds until the next look makes sense; undefined when none waits. */
  nextInMs(): number | undefined {
    const waiting = [...this.blocks.values()].filter(({ waits }) => waits);
    if (waiting.length === 0) return undefined;
    return Math.max(0, Math.min(...waiting.map(({ until }) => until)) - this.now());
  }
}
