import { Logger } from '#observability';
import { Connection } from '#persistence';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Connection as MongooseConnection, mongo } from 'mongoose';
import { setTimeout as wait } from 'node:timers/promises';
import { News } from './news.js';

const awaitMs = 20_000;
const retryMs = 1_000;

/** What is told, what is given its place, and what commands ask of an endpoint; not how far the dispatchers came. */
const news = [
  {
    $match: {
      $or: [
        { 'ns.coll': { $in: ['feed_pending', 'feed_entries'] }, operationType: 'insert' },
        { 'ns.coll': 'webhook_lanes', 'updateDescription.updatedFields.epoch': { $exists: true } },
        { 'ns.coll': 'webhook_lanes', 'updateDescription.updatedFields.asked': { $exists: true } },
      ],
    },
  },
  { $project: { _id: 1 } },
];

/**
 * Wakes who waits for the feed when something was committed to it, by this process or by another: one change stream
 * for all of them. It carries nothing: who is woken reads what is new, so a lost wake-up loses nothing.
 */
@Injectable()
export class FeedWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sleepers = new Set<() => void>();
  private readonly stopping = new AbortController();
  private following: Promise<void> = Promise.resolve();

  constructor(
    @Inject(Connection) private readonly connection: MongooseConnection,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.following = this.follow();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.following;
  }

  /** Hears of what is new from now on, until the signal aborts or the process ends. */
  listen(until: AbortSignal): News {
    return new News(this.sleepers, AbortSignal.any([until, this.stopping.signal]));
  }

  add(wake: () => void): void {
    this.sleepers.add(wake);
  }

  remove(wake: () => void): void {
    this.sleepers.delete(wake);
  }

  private wakeAll(): void {
    for (const wake of this.sleepers) wake();
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.followOnce(signal);
      } catch (error) {
        if (signal.aborted) return;
        this.logger.warn('The change stream of the feed broke; who waits looks by itself', error, 'Feed');
        await wait(retryMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** From a moment that is known, so that nothing falls between opening the stream and the first look. */
  private async followOnce(signal: AbortSignal): Promise<void> {
    const client = this.connection.getClient();
    const { operationTime } = await client.db('admin').command({ ping: 1 });
    const start = { startAtOperationTime: operationTime as mongo.Timestamp, maxAwaitTimeMS: awaitMs };
    const stream = client.db(this.connection.name).watch(news, start);
    const close = (): void => void stream.close().catch((error: unknown) => this.logger.warn('Closing', error, 'Feed'));
    signal.addEventListener('abort', close);
    try {
      this.wakeAll();
      while (!signal.aborted) {
        await stream.next();
        this.wakeAll();
      }
    } finally {
      signal.removeEventListener('abort', close);
      close();
    }
  }
}
