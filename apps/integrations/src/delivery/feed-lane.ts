import type { ToldEvent } from '../domain/told/told-event.js';
import type { Verdict } from '../domain/webhooks/attempt.js';
import type { Moment } from '../domain/webhooks/progress.js';
import type { Lane } from '../domain/webhooks/round.js';
import type { Feed, ToldEntry } from '../persistence/feed.js';
import type { OpenLine } from './open-line.js';

export interface FeedLaneEntry {
  readonly position: number;
  readonly subject: string;
  readonly event: ToldEvent;
}

/** The feed as one endpoint is told it, over its line. */
export class FeedLane implements Lane<FeedLaneEntry> {
  constructor(
    private readonly feed: Feed,
    private readonly types: readonly string[],
    private readonly line: OpenLine,
    readonly signal: AbortSignal,
  ) {}

  async after(
    position: number,
    limit: number,
  ): Promise<{ readonly entries: readonly FeedLaneEntry[]; readonly through: number }> {
    // Read first: what is appended meanwhile is beyond it, and looked at the next time.
    const head = await this.feed.head();
    const entries = (await this.feed.after(position, limit, this.types)).map(toEntry);
    const last = entries.at(-1)?.position ?? position;
    return { entries, through: entries.length === limit ? last : Math.max(head, last) };
  }

  async ofSubject(subject: string, from: number, to: number, limit: number): Promise<readonly FeedLaneEntry[]> {
    return (await this.feed.ofSubject({ subject, from, to }, limit, this.types)).map(toEntry);
  }

  async send({ position, subject, event }: FeedLaneEntry, attempt: number): Promise<Verdict> {
    const message = { id: event.id, body: JSON.stringify(event) };
    return this.line.send(message, { type: event.type, subject, position, attempt });
  }

  gaveUp({ event }: FeedLaneEntry): void {
    this.line.gaveUp(event.id);
  }

  moment(): Moment {
    return { at: Date.now(), random: Math.random() };
  }
}

const toEntry = ({ position, event }: ToldEntry): FeedLaneEntry => ({ position, subject: event.subject, event });
