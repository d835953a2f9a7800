import { Clock } from '#messaging';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { WaitingMails } from '../persistence/waiting-mails.js';
import { MailDue } from '../events/timers.js';
import { DeliveryPlanning } from './delivery-planning.js';
import { inboxesAlone } from './inboxes-alone.js';
import { NoticeMail } from './notice-mail.js';

/**
 * Looks at everything that waits to be mailed to one person, by what is chosen now: what is due leaves as one mail, what
 * is not wanted any more is left out, what can be in no mail comes into the inbox, the rest waits for its time. Run when something is due and when a choice changes.
 */
@Injectable()
export class SendWaitingMails {
  constructor(
    private readonly waitingMails: WaitingMails,
    private readonly planning: DeliveryPlanning,
    private readonly mails: NoticeMail,
    private readonly clock: Clock,
  ) {}

  async execute(personId: string, tx: Tx): Promise<void> {
    inboxesAlone([personId], tx);
    const now = this.clock.now();
    const waiting = await this.waitingMails.of(personId, tx);
    const round = await this.planning.round(personId, waiting, now, tx);
    const { send, wait, skip, list, nextAt: dueAt, contact } = round;
    const sent =
      send.length > 0 && contact
        ? await this.mails.send(
            send.map(({ notice }) => notice),
            contact,
            now,
            tx,
          )
        : undefined;
    const nextAt = await this.waitingMails.settle(
      personId,
      [
        ...(sent ? send.map(({ id }) => ({ id, mail: sent })) : []),
        ...wait.map(({ notice, mail, decidedBy }) => ({ id: notice.id, mail, decidedBy })),
        ...skip.map(({ notice, because }) => ({ id: notice.id, mail: { state: 'skipped' as const, because } })),
      ],
      dueAt,
      tx,
    );
    await this.waitingMails.enlist(
      personId,
      list.map(({ id }) => id),
      tx,
    );
    if (nextAt) expectMail(personId, nextAt, tx);
    else tx.cancel(mailTimer(personId));
  }
}

const mailTimer = (personId: string): string => `person:${personId}:mail`;

/** The person's next mail is due then; what was expected before is replaced. */
export const expectMail = (personId: string, dueAt: Date, tx: Tx): void =>
  tx.schedule(mailTimer(personId), dueAt, MailDue, personId, { personId });
