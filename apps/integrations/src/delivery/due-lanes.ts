import { Injectable } from '@nestjs/common';
import { Feed } from '../persistence/feed.js';
import type { WebhookLaneDocument } from '../persistence/webhook-lane.schema.js';
import { WebhookLanes } from '../persistence/webhook-lanes.js';
import { DispatchTiming } from '../domain/webhooks/dispatch-timing.js';

/** Clocks of this process and of the database may disagree: what is due is looked for no oftener than this. */
const shortestSleepMs = 250;
/** Safety net beside the change stream. */
const sweepMs = 60_000;

/** The endpoints that have something to be told, one process each. */
@Injectable()
export class DueLanes {
  constructor(
    private readonly lanes: WebhookLanes,
    private readonly feed: Feed,
    private readonly timing: DispatchTiming,
  ) {}

  /** What requests in hand get when the process ends. */
  get graceMs(): number {
    return this.timing.graceMs;
  }

  async head(): Promise<number> {
    return this.feed.head();
  }

  async claim(head: number): Promise<WebhookLaneDocument | undefined> {
    return this.lanes.claim(head);
  }

  /**
   * Keeps a lane in hand while `work` goes on; `work` is told to stop when the lane is lost. After a failure it stays
   * in hand until its lease ends, so that what cannot be done is not tried without a pause.
   */
  async hold(
    lane: WebhookLaneDocument,
    stopping: AbortSignal,
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const lost = new AbortController();
    const lose = (): void => lost.abort();
    const prolong = (): void => void this.lanes.prolong(lane).then((ours) => ours || lose(), lose);
    const timer = setInterval(prolong, this.timing.leaseMs / 3);
    try {
      await work(AbortSignal.any([stopping, lost.signal]));
      await this.lanes.release(lane);
    } finally {
      clearInterval(timer);
    }
  }

  /** How long nothing has to be looked for, unless something new is heard of. */
  async sleepMs(): Promise<number> {
    const next = (await this.lanes.nextInMs()) ?? sweepMs;
    return Math.min(Math.max(next, shortestSleepMs), sweepMs);
  }
}
