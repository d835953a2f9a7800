import { type Delivery, OnTimer, Reactions } from '#messaging';
import { SendWaitingMails } from '../application/send-waiting-mails.js';
import { MailDue, type MailDueData } from './timers.js';

@Reactions('notifications', { actsOnEventsSince: 'group-creation' })
export class SendMailsWhenTheyAreDue {
  constructor(private readonly waitingMails: SendWaitingMails) {}

  @OnTimer(MailDue)
  async send({ event, tx }: Delivery<MailDueData>): Promise<void> {
    await this.waitingMails.execute(event.data.personId, tx);
  }
}
