import { Injectable } from '@nestjs/common';
import { NotYet } from '#messaging';
import type { Tx } from '#persistence';
import { noticeKindNamed } from '../../domain/catalogue/index.js';
import type { TellingPlace, WideTellingDocument } from '../../persistence/wide-telling.schema.js';
import { NoticeFactsLookup } from '../notice-facts-lookup.js';
import { announce } from '../announce.js';
import { DeliverTogether } from './deliver-together.js';
import { Openness } from './openness.js';
import { WideAudience } from './wide-audience.js';

/** Tells an event to the next people of a wide audience, in one transaction. */
@Injectable()
export class TellTogether {
  constructor(
    private readonly openness: Openness,
    private readonly audience: WideAudience,
    private readonly lookup: NoticeFactsLookup,
    private readonly delivery: DeliverTogether,
  ) {}

  /**
   * @returns where to go on; undefined when all were told, and when the initiative is not open any more
   * @throws NotYet when a record that the notice speaks of has not arrived
   */
  async batch(
    { _id: tellingId, kind: name, event, place }: WideTellingDocument,
    tx: Tx,
  ): Promise<TellingPlace | undefined> {
    const kind = noticeKindNamed(name);
    const { wide, initiativeOf } = kind;
    if (!wide || !(await this.mayBeTold(initiativeOf?.(event.data), tx))) return undefined;
    const followed = wide.followed(event.data);
    const { people, next } = await this.audience.page(followed, wide.findable?.(event.data), place, tx);
    if (people.length === 0) return next;
    const content = await this.lookup.contentOf(initiativeOf?.(event.data), wide.facts(event.data), tx);
    // Who follows is asked for nothing, whatever it asks of others.
    const telling = { kind, class: 'informative' as const, event, content };
    const told = await this.delivery.deliver(telling, people, tx);
    // Two halves that are told side by side would conflict on one subject, and all of a batch be done again.
    // Which organisations' people follow it is nobody's business: no trail shows it.
    announce(kind, { id: event.id, subject: place.until === undefined ? event.subject : tellingId }, told, [], tx);
    return next;
  }

  /** By what is known at this moment, not when somebody began to follow. */
  private async mayBeTold(initiativeId: string | undefined, tx: Tx): Promise<boolean> {
    if (initiativeId === undefined) return true;
    const isOpen = await this.openness.isOpen(initiativeId, tx);
    if (isOpen === undefined) throw new NotYet('the initiative is not known yet');
    return isOpen;
  }
}
