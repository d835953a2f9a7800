import { Logger } from '#observability';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FeedWriter } from '../persistence/feed-writer.js';
import { FeedWatch } from './feed-watch.js';

/** Safety net beside the change stream. */
const sweepMs = 30_000;
const pauseMs = 1_000;

/** Gives what was told its place in the feed, as soon as it was committed. */
@Injectable()
export class FeedSequencer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private running?: Promise<void>;
  private again = false;
  private stopped = false;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly writer: FeedWriter,
    private readonly watch: FeedWatch,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.watch.add(this.wake);
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.watch.remove(this.wake);
    clearTimeout(this.timer);
    await this.running;
  }

  private readonly wake = (): void => {
    this.again = true;
    if (!this.stopped) this.running ??= this.run().finally(() => (this.running = undefined));
  };

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    let sleepMs = pauseMs;
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        while (!this.stopped && (await this.writer.place()));
      }
      sleepMs = sweepMs;
    } catch (error) {
      this.logger.warn('What was told waits for its place: the database does not answer', error, 'Feed');
    }
    if (!this.stopped) this.timer = setTimeout(this.wake, sleepMs);
  }
}
