import { backOff } from './back-off.js';

interface Block {
  readonly attempts: number;
  readonly until: number;
  /** False from the moment that it may be tried again. */
  readonly waits: boolean;
}

const pause = { firstMs: 100, ceilingMs: 5_000 };

/** Subjects whose next event the log refuses while it takes others: each waits by itself, and nothing passes it. */
export class BlockedSubjects {
  private readonly blocks = new Map<string, Block>();

  /** @param now monotonic milliseconds */
  constructor(private readonly now: () => number = () => performance.now()) {}

  block(subject: string): void {
    const attempts = (this.blocks.get(subject)?.attempts ?? 0) + 1;
    this.blocks.set(subject, { attempts, until: this.now() + backOff(attempts, pause), waits: true });
  }

  release(subject: string): void {
    this.blocks.delete(subject);
  }

  has(subject: string): boolean {
    return this.blocks.get(subject)?.waits ?? false;
  }

  /** For a look at the outbox: whose turn has come is not among them any more. */
  current(): readonly string[] {
    const now = this.now();
    for (const [subject, block] of this.blocks) {
      if (block.until <= now) this.blocks.set(subject, { ...block, waits: false });
    }
    return [...this.blocks].filter(([, { waits }]) => waits).map(([subject]) => subject);
  }

  /** Milliseconds until the next look makes sense; undefined when none waits. */
  nextInMs(): number | undefined {
    const waiting = [...this.blocks.values()].filter(({ waits }) => waits);
    if (waiting.length === 0) return undefined;
    return Math.max(0, Math.min(...waiting.map(({ until }) => until)) - this.now());
  }
}
