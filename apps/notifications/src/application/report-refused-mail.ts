import { DeliveryFailed } from '#contracts';
import { MailRefusals, type RefusedMail } from '#mail';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Inboxes } from '../persistence/inboxes.js';
import { noticeIdIn } from './notice-mail.js';

/** Tells the others that a mail did not reach its person; the inbox entry stays. */
@Injectable()
export class ReportRefusedMail extends MailRefusals {
  constructor(private readonly inboxes: Inboxes) {
    super();
  }

  async refused({ messageId, reason }: RefusedMail, tx: Tx): Promise<void> {
    const notificationId = noticeIdIn(messageId);
    const notice = await this.inboxes.find(notificationId, tx);
    if (!notice) throw new Error(`The mail ${messageId} belongs to no notice`);
    const cause = reason.toLowerCase().replaceAll(' ', '_');
    tx.emit(DeliveryFailed, notificationId, { personId: notice.personId, notificationId, cause });
  }
}
