import { Logger } from '#observability';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { WebhookLaneDocument } from '../persistence/webhook-lane.schema.js';
import { DueLanes } from './due-lanes.js';
import { FeedWatch } from './feed-watch.js';
import { LaneRunner } from './lane-runner.js';

/** Endpoints told side by side in one process; one that hangs takes one place. */
const mostAtOnce = 256;
const reopenMs = 1_000;

/**
 * Tells endpoints what is due: woken by what is new, and at the latest when a retry is due. Each endpoint is in hand of
 * one process at a time.
 */
@Injectable()
export class WebhookDispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly working = new Set<Promise<void>>();
  private looking?: Promise<void>;
  private again = false;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly due: DueLanes,
    private readonly runner: LaneRunner,
    private readonly watch: FeedWatch,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.watch.add(this.wake);
    this.wake();
  }

  /** Requests in hand get a moment to be answered; those that hang are cut, and sent again with the same ids. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    this.watch.remove(this.wake);
    clearTimeout(this.timer);
    await this.looking;
    const grace = setTimeout(() => this.runner.cut(), this.due.graceMs);
    await Promise.all(this.working);
    clearTimeout(grace);
    this.runner.close();
  }

  private readonly wake = (): void => {
    this.again = true;
    if (this.stopping.signal.aborted) return;
    this.looking ??= this.look().finally(() => (this.looking = undefined));
  };

  private async look(): Promise<void> {
    clearTimeout(this.timer);
    let sleepMs = reopenMs;
    try {
      while (this.again && !this.stopping.signal.aborted) {
        this.again = false;
        await this.begin();
        sleepMs = await this.due.sleepMs();
      }
    } catch (error) {
      this.logger.warn('Webhooks wait: the database does not answer', error, 'Webhooks');
    }
    if (!this.stopping.signal.aborted) this.timer = setTimeout(this.wake, sleepMs);
  }

  private async begin(): Promise<void> {
    const head = await this.due.head();
    while (this.working.size < mostAtOnce && !this.stopping.signal.aborted) {
      const lane = await this.due.claim(head);
      if (!lane) return;
      const work = this.work(lane).finally(() => {
        this.working.delete(work);
        // Something may have come for it while it was in hand.
        this.wake();
      });
      this.working.add(work);
    }
  }

  private async work(lane: WebhookLaneDocument): Promise<void> {
    try {
      await this.due.hold(lane, this.stopping.signal, (signal) => this.runner.run(lane, signal));
    } catch (error) {
      this.logger.warn('An endpoint was not told all that is due', { endpoint: lane._id, error }, 'Webhooks');
    }
  }
}
