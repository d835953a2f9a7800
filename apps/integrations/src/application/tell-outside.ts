import type { EventEnvelope } from '#contracts';
import { NotYet } from '#messaging';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { noLongerPublic, type ToldEvent } from '../domain/told/told-event.js';
import type { Telling } from '../domain/told/telling.js';
import { FeedWriter, type NewEntry } from '../persistence/feed-writer.js';
import { ToldInitiatives } from '../persistence/told-initiatives.js';

/**
 * Puts into the feed what leaves of an event. What was told of an initiative is taken back in the transaction in which
 * it is heard not to be public any more.
 */
@Injectable()
export class TellOutside {
  constructor(
    private readonly feed: FeedWriter,
    private readonly initiatives: ToldInitiatives,
  ) {}

  /** @throws NotYet when the initiative that it speaks of has not been heard of */
  async tell(telling: Telling, envelope: EventEnvelope, tx: Tx): Promise<void> {
    const { data } = envelope;
    const initiativeId = telling.initiativeOf?.(data);
    if (initiativeId === undefined) return this.feed.tell(entryOf(envelope, telling.show(data)), tx);
    const before = await this.initiatives.isPublic(initiativeId, tx);
    const isPublic = telling.isPublic?.(data) ?? before;
    if (isPublic === undefined) throw new NotYet('the initiative is not known yet');
    if (isPublic !== before) await this.initiatives.set(initiativeId, isPublic, tx);
    if (isPublic) return this.feed.tell({ ...entryOf(envelope, telling.show(data)), initiativeId }, tx);
    if (before !== true) return;
    await this.feed.hide(initiativeId, tx);
    // Is not taken back with the others: it says that they were.
    await this.feed.tell(entryOf(envelope, noLongerPublic(initiativeId)), tx);
  }
}

function entryOf({ id, type, time, subject, sequence }: EventEnvelope, data: ToldEvent['data']): NewEntry {
  return { event: { id, type, timestamp: time, subject, data }, sequence };
}
