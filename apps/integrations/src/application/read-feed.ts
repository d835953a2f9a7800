import { Problem } from '#http';
import { Injectable } from '@nestjs/common';
import { FeedWatch } from '../delivery/feed-watch.js';
import type { ToldEvent } from '../domain/told/told-event.js';
import { Feed } from '../persistence/feed.js';

export interface FeedPage {
  readonly events: readonly ToldEvent[];
  /** After which the next page begins. */
  readonly position: number;
}

export interface FeedQuestion {
  /** 0: from the beginning. */
  readonly after: number;
  readonly limit: number;
  /** How long to wait for something when there is nothing. */
  readonly waitMs: number;
}

/** Requests that wait in one process; who comes then is answered at once. */
const mostWaiting = 2_000;

/** What is new since a place in the feed; when nothing is, waits for it, woken by the commit. */
@Injectable()
export class ReadFeed {
  private waiting = 0;

  constructor(
    private readonly feed: Feed,
    private readonly watch: FeedWatch,
  ) {}

  /**
   * @param gone aborts when nobody waits for the answer any more
   * @throws Problem 400 for a place that was never given
   */
  async execute({ waitMs, ...question }: FeedQuestion, gone: AbortSignal): Promise<FeedPage> {
    const until = AbortSignal.any([gone, AbortSignal.timeout(waitMs)]);
    let page = await this.look(question);
    if (page.events.length > 0 || waitMs === 0 || this.waiting >= mostWaiting) return page;
    const news = this.watch.listen(until);
    this.waiting += 1;
    try {
      // What was committed between the first look and now.
      do page = await this.look({ ...question, after: page.position });
      while (page.events.length === 0 && (await news.heard()));
      return page;
    } finally {
      this.waiting -= 1;
      news.end();
    }
  }

  private async look({ after, limit }: Omit<FeedQuestion, 'waitMs'>): Promise<FeedPage> {
    const head = await this.feed.head();
    if (after > head) throw new Problem('invalid_cursor', 400);
    const entries = await this.feed.after(after, limit);
    const last = entries.at(-1)?.position ?? after;
    const position = entries.length === limit ? last : Math.max(head, last);
    return { events: entries.map(({ event }) => event), position };
  }
}
