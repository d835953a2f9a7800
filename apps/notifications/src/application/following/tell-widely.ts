import { Injectable } from '@nestjs/common';
import type { EventEnvelope } from '#contracts';
import { Clock } from '#messaging';
import type { Tx } from '#persistence';
import { v7 as newId } from 'uuid';
import type { NoticeKind } from '../../domain/notice-kind.js';
import { WideTellingDue } from '../../events/timers.js';
import { Follows } from '../../persistence/follows.js';
import type { WideTellingDocument } from '../../persistence/wide-telling.schema.js';
import { WideTellings } from '../../persistence/wide-tellings.js';
import { TellTogether } from './tell-together.js';

/** The projections that a notice is made from read the same event: they are given a moment. */
const firstMs = 100;
/** What else is due gets its turn between two batches. */
const breathMs = 5;
/** From so many on, two halves are told side by side: one is planned while the database writes the other. */
const halvedFrom = 1_000;
/** Beyond them the followers are not counted, and the second half is the larger one. */
const mostCounted = 50_000;

/**
 * Tells an event to those who follow what it is about or search for the like, however many: the event's own transaction
 * only writes down that they are to be told. Batches follow, each a transaction that begins where the last committed one
 * ended: after a kill the next process goes on there.
 */
@Injectable()
export class TellWidely {
  constructor(
    private readonly tellings: WideTellings,
    private readonly follows: Follows,
    private readonly together: TellTogether,
    private readonly clock: Clock,
  ) {}

  async begin({ kind, wide }: NoticeKind, event: EventEnvelope, tx: Tx): Promise<void> {
    if (!wide) return;
    const followed = wide.followed(event.data);
    const count = await this.follows.countFollowers(followed, mostCounted, tx);
    if (count === 0 && !wide.findable) return;
    const half = Math.floor(count / 2);
    const middle = count < halvedFrom ? undefined : await this.follows.followerAt(followed, half, tx);
    const stage = count > 0 ? 'followers' : 'searchers';
    if (middle !== undefined)
      await this.add({ _id: newId(), kind, event, place: { stage, after: '', until: middle } }, tx);
    await this.add({ _id: event.id, kind, event, place: { stage, after: middle ?? '' } }, tx);
  }

  /** The next batch. @throws NotYet when a record that the notice speaks of has not arrived */
  async step(tellingId: string, tx: Tx): Promise<void> {
    const telling = await this.tellings.find(tellingId, tx);
    if (!telling) return;
    const next = await this.together.batch(telling, tx);
    if (!next) return this.tellings.remove(tellingId, tx);
    await this.tellings.move(tellingId, next, tx);
    this.goOn(tellingId, breathMs, tx);
  }

  private async add(telling: WideTellingDocument, tx: Tx): Promise<void> {
    await this.tellings.add(telling, tx);
    this.goOn(telling._id, firstMs, tx);
  }

  private goOn(tellingId: string, inMs: number, tx: Tx): void {
    const dueAt = new Date(this.clock.now().getTime() + inMs);
    tx.schedule(`telling:${tellingId}`, dueAt, WideTellingDue, tellingId, { tellingId });
  }
}
