import { Logger } from '@nestjs/common';
import { setMaxListeners } from 'node:events';
import type { EventSource, LaneHandler } from '../port.js';
import { backOff } from '../relay/back-off.js';
import { abortableDelay } from '../wire/abortable-delay.js';

const pause = { firstMs: 500, ceilingMs: 15_000 };

/** Reads for one group until it is stopped; a source that fails is asked again. */
export class GroupConsumer {
  private readonly stopping = new AbortController();
  private readonly logger = new Logger('consumer');
  private running: Promise<void> = Promise.resolve();
  private failure: string | undefined;

  constructor(
    private readonly source: EventSource,
    private readonly spec: { readonly group: string; readonly topics: readonly string[] },
    private readonly onLane: LaneHandler,
  ) {
    // Every lane listens for the end: more than Node's default would warn of.
    setMaxListeners(0, this.stopping.signal);
  }

  start(): void {
    this.running = this.run();
  }

  /** Resolves when what was in hand has come back. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** One sentence when the group does not read now. */
  problem(): string | undefined {
    return this.failure;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    for (let attempt = 1; !signal.aborted; attempt++) {
      try {
        this.failure = undefined;
        await this.source.consume(this.spec, this.onLane, signal);
      } catch (err) {
        const reason = err instanceof Error ? err.message : String(err);
        this.failure = `${this.spec.group} does not read: ${reason}`;
        this.logger.error({ group: this.spec.group, err }, 'a group lost its source and asks again');
      }
      if (!signal.aborted) await abortableDelay(backOff(attempt, pause), signal);
    }
  }
}
