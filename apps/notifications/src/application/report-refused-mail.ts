import { DeliveryFailed } from '#contracts';
import { MailRefusals, type RefusedMail } from '#mail';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { WaitingMails } from '../persistence/waiting-mails.js';
import { mailIdIn } from './notice-mail.js';
import { RefusedAddresses } from './refused-addresses.js';

/**
 * Tells the others that a mail did not reach its person, and keeps from writing to an address that is none: the inbox
 * says so, and shows the notices, also those that were to be read in the mail only.
 */
@Injectable()
export class ReportRefusedMail extends MailRefusals {
  constructor(
    private readonly addresses: RefusedAddresses,
    private readonly waitingMails: WaitingMails,
  ) {
    super();
  }

  async refused({ messageId, to, reason, noSuchAddress }: RefusedMail, tx: Tx): Promise<void> {
    const held = await this.waitingMails.inMail(mailIdIn(messageId), tx);
    const [first] = held;
    if (!first) throw new Error(`The mail ${messageId} belongs to no notice`);
    const cause = reason.toLowerCase().replaceAll(' ', '_');
    for (const { _id: notificationId, personId } of held) {
      tx.emit(DeliveryFailed, notificationId, { personId, notificationId, cause });
    }
    const unlisted = held.filter(({ sequence }) => sequence < 0).map(({ _id }) => _id);
    await this.waitingMails.enlist(first.personId, unlisted, tx);
    if (!noSuchAddress) return;
    await this.waitingMails.takeBack(mailIdIn(messageId), tx);
    await this.addresses.add(to, first, tx);
  }
}
