import { Injectable } from '@nestjs/common';
import { Clock } from '#messaging';
import type { Tx } from '#persistence';
import { goesToInbox } from '../../domain/mailing/choose-delivery.js';
import { renderNotice } from '../../domain/render-notice.js';
import type { NewNotice } from '../../persistence/inboxes.js';
import { NoticesTogether } from '../../persistence/notices-together.js';
import type { Addressee } from '../addressees.js';
import { DeliveryPlanning } from '../delivery-planning.js';
import { NoticeMail } from '../notice-mail.js';
import { noticeOf, type Telling } from '../notice-writing.js';
import { expectMail } from '../send-waiting-mails.js';

/** One notice to many people, with a few questions and writes for all of them together. */
@Injectable()
export class DeliverTogether {
  constructor(
    private readonly notices: NoticesTogether,
    private readonly planning: DeliveryPlanning,
    private readonly mails: NoticeMail,
    private readonly clock: Clock,
  ) {}

  /**
   * Who was told of the event in another role, and who was erased, is left out.
   * @param people each once @returns those who are told
   */
  async deliver(telling: Telling, people: readonly Addressee[], tx: Tx): Promise<readonly string[]> {
    const now = this.clock.now();
    const known = await this.notices.toldOf(telling.event.id, idsOf(people), tx);
    const fresh = people.filter(({ personId }) => !known.has(personId));
    const written = fresh.map((person) => noticeOf(telling, person, now));
    // What has no words must not stand in an inbox, where it would spoil the whole list.
    if (written[0]) renderNotice(written[0].kind, written[0].content, 'es');
    const planned = await this.planning.each(written, tx);
    const rows = planned.map(({ notice, mail, channel, decidedBy, contact }) => ({
      contact,
      isListed: goesToInbox(channel),
      notice: { ...notice, mail: mail.state === 'due' ? sentNow(notice) : mail, decidedBy },
    }));
    const { notices: placed, newlyDue } = await this.notices.add(rows, tx);
    for (const [at, { contact, notice }] of rows.entries()) {
      const own = placed[at];
      if (own && contact && notice.mail.state === 'sent') await this.mails.send([own], contact, now, tx);
    }
    for (const [personId, dueAt] of newlyDue) expectMail(personId, dueAt, tx);
    return idsOf(
      rows.filter(({ isListed, notice }) => isListed || notice.mail.state !== 'skipped').map(({ notice }) => notice),
    );
  }
}

const idsOf = (people: readonly { readonly personId: string }[]): readonly string[] =>
  people.map(({ personId }) => personId);

const sentNow = ({ _id: mailId, createdAt: at }: NewNotice) => ({ state: 'sent' as const, mailId, at });
