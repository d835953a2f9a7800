import { backOff } from './back-off.js';

interface Block {
  readonly attempts: number;
  readonly until: number;
}

const pause = { firstMs: 500, ceilingMs: 60_000 };

/** Subjects whose next event the log refuses while it takes others: each waits by itself, and nothing passes it. */
export class BlockedSubjects {
  private readonly blocks = new Map<string, Block>();

  /** @param now monotonic milliseconds */
  constructor(private readonly now: () => number = () => performance.now()) {}

  block(subject: string): void {
    const attempts = (this.blocks.get(subject)?.attempts ?? 0) + 1;
    this.blocks.set(subject, { attempts, until: this.now() + backOff(attempts, pause) });
  }

  release(subject: string): void {
    this.blocks.delete(subject);
  }

  current(): readonly string[] {
    const now = this.now();
    return [...this.blocks].filter(([, { until }]) => until > now).map(([subject]) => subject);
  }

  /** Milliseconds until the next one may be tried again; undefined when none waits. */
  nextInMs(): number | undefined {
    const now = this.now();
    const waits = [...this.blocks.values()].map(({ until }) => until - now).filter((ms) => ms > 0);
    return waits.length > 0 ? Math.min(...waits) : undefined;
  }
}
