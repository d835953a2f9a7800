import { Injectable } from '@nestjs/common';
import type { EventEnvelope } from '#contracts';
import { Clock } from '#messaging';
import type { Tx } from '#persistence';
import { v7 as newId } from 'uuid';
import type { NoticeContent } from '../domain/notice-content.js';
import type { NoticeClass, NoticeKind } from '../domain/notice-kind.js';
import { renderNotice } from '../domain/render-notice.js';
import { Inboxes, type NewNotice } from '../persistence/inboxes.js';
import type { Addressee } from './addressees.js';
import { NoticeMail } from './notice-mail.js';

/** What an event has to say to one audience. */
export interface Telling {
  readonly kind: NoticeKind;
  readonly class: NoticeClass;
  readonly event: EventEnvelope;
  readonly content: Omit<NoticeContent, 'because' | 'own'>;
}

/** One notice to one person: into the inbox, and as a mail where the person wants it. */
@Injectable()
export class NoticeDelivery {
  constructor(
    private readonly inboxes: Inboxes,
    private readonly mail: NoticeMail,
    private readonly clock: Clock,
  ) {}

  /** @throws UnspeakableMessage */
  async deliver(written: NewNotice, tx: Tx): Promise<void> {
    // What has no words must not stand in an inbox, where it would spoil the whole list.
    renderNotice(written.kind, written.content, 'es');
    const notice = await this.inboxes.add(written, tx);
    await this.mail.send(notice, tx);
  }

  noticeOf({ kind, class: asks, event, content }: Telling, { personId, because, own }: Addressee): NewNotice {
    const { allianceId } = event.data as { allianceId?: string };
    return {
      _id: newId(),
      personId,
      kind: kind.kind,
      class: asks,
      state: 'unread',
      version: 1,
      eventId: event.id,
      correlationId: event.correlationid,
      initiativeId: kind.initiativeOf(event.data),
      ...(allianceId && { allianceId }),
      content: { ...content, because, ...(own && content.initiative && { own }) },
      link: kind.link(event.data),
      createdAt: this.clock.now(),
    };
  }
}
