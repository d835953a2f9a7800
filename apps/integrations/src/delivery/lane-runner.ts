import { Injectable } from '@nestjs/common';
import { EndpointBooks } from '../application/webhooks/endpoint-books.js';
import type { Verdict } from '../domain/webhooks/attempt.js';
import type { Endpoint, Errand } from '../domain/webhooks/endpoint.js';
import { round } from '../domain/webhooks/round.js';
import { Feed } from '../persistence/feed.js';
import type { WebhookLaneDocument } from '../persistence/webhook-lane.schema.js';
import { FeedLane } from './feed-lane.js';
import type { OpenLine } from './open-line.js';
import { OpenLines } from './open-lines.js';

/** Of a message that was asked for to see whether anything arrives. */
const pingType = 'alianza.ping';

/** Tells one endpoint what is due, round by round, until nothing is left for now. */
@Injectable()
export class LaneRunner {
  constructor(
    private readonly books: EndpointBooks,
    private readonly feed: Feed,
    private readonly lines: OpenLines,
  ) {}

  /** @param claimed in hand of this process until it comes back or `signal` aborts */
  async run(claimed: WebhookLaneDocument, signal: AbortSignal): Promise<void> {
    let lane: WebhookLaneDocument | undefined = claimed;
    while (lane && !signal.aborted) {
      const endpoint = await this.books.find(lane._id);
      if (endpoint?.status !== 'active') return;
      lane = await this.next(lane, endpoint, signal);
    }
  }

  /** Ends the requests in hand, which are sent again when the endpoint is taken in hand the next time. */
  cut(): void {
    this.lines.cut();
  }

  close(): void {
    this.lines.close();
  }

  /** Undefined when nothing is left for now, or when the lane is not ours any more. */
  private async next(
    lane: WebhookLaneDocument,
    endpoint: Endpoint,
    signal: AbortSignal,
  ): Promise<WebhookLaneDocument | undefined> {
    const line = await this.lines.open(endpoint);
    const done: Errand[] = [];
    for (const errand of lane.errands) {
      if (!signal.aborted && (await this.runErrand(errand, line))) done.push(errand);
    }
    const { progress, more, ended } = await round(lane.progress, this.laneOf(endpoint, line, signal));
    await this.lines.writeDown(line);
    if (ended) {
      await this.books.disable({ lane, progress, done }, ended);
      return undefined;
    }
    const saved = await this.books.save({ lane, progress, done });
    return saved && (more || saved.errands.length > 0) ? saved : undefined;
  }

  private laneOf(endpoint: Endpoint, line: OpenLine, signal: AbortSignal): FeedLane {
    return new FeedLane(this.feed, endpoint.types, line, signal);
  }

  /** Once, whatever comes of it: its owner reads that in the log. @returns false when we cut it ourselves */
  private async runErrand({ id, position }: Errand, line: OpenLine): Promise<boolean> {
    if (position === undefined) {
      const body = JSON.stringify({ id, type: pingType, timestamp: new Date().toISOString(), data: {} });
      return isOver(await line.send({ id, body }, { type: pingType, attempt: 1 }));
    }
    const entry = await this.feed.at(position);
    if (!entry) return true;
    const { event } = entry;
    const message = { id: event.id, body: JSON.stringify(event) };
    return isOver(await line.send(message, { type: event.type, subject: event.subject, position, attempt: 1 }));
  }
}

const isOver = ({ kind }: Verdict): boolean => kind !== 'interrupted';
