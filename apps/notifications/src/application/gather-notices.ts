import { Injectable } from '@nestjs/common';
import { type EventEnvelope, PeopleNotified } from '#contracts';
import { Clock } from '#messaging';
import type { Tx } from '#persistence';
import { v7 as newId } from 'uuid';
import { suggestionsSummary } from '../domain/catalogue/index.js';
import type { NoticeContent } from '../domain/notice-content.js';
import { newsIn, windowAfterNothing, windowAfterSummary } from '../domain/notice-window.js';
import { NoticeSummaryDue } from '../events/timers.js';
import type { NewNotice } from '../persistence/inboxes.js';
import type { GatheredNotice } from '../persistence/notice-window.schema.js';
import { NoticeWindows, type WindowOf } from '../persistence/notice-windows.js';
import { NoticedInitiatives } from '../persistence/read-models.js';
import { RowsOnce } from '../persistence/rows-once.js';
import { staleAmong } from '../persistence/stale-notices.js';
import type { Addressee } from './addressees.js';
import { inboxesAlone } from './inboxes-alone.js';
import { NoticeDelivery } from './notice-delivery.js';
import { noticeOf, type Telling } from './notice-writing.js';

/** Tells a person of an event; of some sorts a few one by one, and what comes beyond in one summary. */
@Injectable()
export class GatherNotices {
  constructor(
    private readonly windows: NoticeWindows,
    private readonly delivery: NoticeDelivery,
    private readonly rows: RowsOnce,
    private readonly clock: Clock,
  ) {}

  /** @returns whether the person was told now */
  async tell(telling: Telling, person: Addressee, tx: Tx): Promise<boolean> {
    const { kind, event } = telling;
    const notice = noticeOf(telling, person, this.clock.now());
    const singly = kind.singly?.(event.data);
    if (singly === undefined || person.organizationId === undefined) return this.delivery.deliver(notice, tx);
    return this.gather({ notice, organizationId: person.organizationId }, singly, tx);
  }

  private async gather(gathered: GatheredNotice, singly: number, tx: Tx): Promise<boolean> {
    const { notice, organizationId } = gathered;
    const whose: WindowOf = { personId: notice.personId, organizationId };
    const before = await this.windows.of(whose, tx);
    const { window, tellNow } = newsIn(before, singly, this.clock.now());
    const first = before?.first ?? gathered;
    await this.windows.keep(whose, { ...window, ...(window.waiting > 0 && { first }) }, tx);
    if (tellNow) return this.delivery.deliver(notice, tx);
    if (window.waiting === 1) {
      const { personId } = whose;
      tx.schedule(`person:${personId}:summary:${organizationId}`, window.until, NoticeSummaryDue, personId, whose);
    }
    return false;
  }

  /** The window has ended: what waits is told, together where it is more than one, alone while it is of use. */
  async summarise(whose: WindowOf, event: EventEnvelope, tx: Tx): Promise<void> {
    const { personId } = whose;
    inboxesAlone([personId], tx);
    const window = await this.windows.of(whose, tx);
    if (!window?.first) return;
    const now = this.clock.now();
    const { notice, organizationId } = window.first;
    const isAlone = window.waiting === 1;
    if (isAlone && !(await this.isOfUse(notice, tx))) {
      return this.windows.keep(whose, windowAfterNothing(now), tx);
    }
    await this.windows.keep(whose, windowAfterSummary(now), tx);
    const told = isAlone ? { ...notice, createdAt: now } : summaryOf(window.first, window.waiting, event, now);
    if (!(await this.delivery.deliver(told, tx))) return;
    const announced = { notice: told.kind, eventId: told.eventId, personIds: [personId] };
    tx.emit(PeopleNotified, organizationId, { ...announced, organizationIds: [organizationId] });
  }

  /** While the initiative takes answers, whoever was found for it may know of it, and the suggestion holds. */
  private async isOfUse(notice: NewNotice, tx: Tx): Promise<boolean> {
    const { initiativeId } = notice;
    if ((await staleAmong([notice], this.rows, tx)).size > 0) return false;
    const initiative = initiativeId && (await this.rows.one(NoticedInitiatives, initiativeId, tx));
    return !initiative || (!initiative.ended && !initiative.confidential);
  }
}

const whyTold = ({ because, cover, own }: NoticeContent): NoticeContent => ({
  because,
  ...(cover && { cover }),
  ...(own && { own }),
});

/** Names no initiative: which they are, and which of them are still open, the list says. */
const summaryOf = (
  { notice, organizationId }: GatheredNotice,
  count: number,
  { id: eventId, correlationid: correlationId }: EventEnvelope,
  createdAt: Date,
): NewNotice => ({
  _id: newId(),
  personId: notice.personId,
  kind: suggestionsSummary,
  class: 'informative',
  state: 'unread',
  version: 1,
  eventId,
  correlationId,
  organizationId,
  content: { count, ...whyTold(notice.content) },
  link: `/v1/suggestions?organization=${organizationId}`,
  createdAt,
});
