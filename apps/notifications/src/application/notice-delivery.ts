import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import { goesToInbox } from '../domain/mailing/choose-delivery.js';
import { renderNotice } from '../domain/render-notice.js';
import { Inboxes, type NewNotice } from '../persistence/inboxes.js';
import type { NoticeMailing } from '../persistence/notice.schema.js';
import { WaitingMails } from '../persistence/waiting-mails.js';
import { DeliveryPlanning } from './delivery-planning.js';
import { NoticeMail } from './notice-mail.js';
import { expectMail } from './send-waiting-mails.js';

/** One notice to one person: into the inbox and as a mail, at once or later, as the person and the organisation chose. */
@Injectable()
export class NoticeDelivery {
  constructor(
    private readonly inboxes: Inboxes,
    private readonly planning: DeliveryPlanning,
    private readonly mails: NoticeMail,
    private readonly waitingMails: WaitingMails,
  ) {}

  /**
   * @returns whether the person is told at all
   * @throws UnspeakableMessage
   */
  async deliver(written: NewNotice, tx: Tx): Promise<boolean> {
    // What has no words must not stand in an inbox, where it would spoil the whole list.
    renderNotice(written.kind, written.content, 'es');
    const inbox = await this.inboxes.takePlace(written.personId, tx);
    const { channel, mail: plan, decidedBy, contact } = await this.planning.one(written, inbox, tx);
    const isListed = goesToInbox(channel);
    const sentNow: NoticeMailing = { state: 'sent', mailId: written._id, at: written.createdAt };
    const mail: NoticeMailing = plan.state === 'due' ? sentNow : plan;
    const notice = await this.inboxes.add({ ...written, mail, decidedBy }, inbox, isListed, tx);
    if (plan.state === 'due' && contact) await this.mails.send([notice], contact, written.createdAt, tx);
    if (plan.state === 'waiting') {
      const { personId } = written;
      const dueAt = await this.waitingMails.noteDue(personId, plan.dueAt, inbox.mailDueAt, tx);
      if (dueAt) expectMail(personId, dueAt, tx);
    }
    return isListed || plan.state !== 'skipped';
  }
}
