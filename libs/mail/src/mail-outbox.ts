import { currentContext } from '#observability';
import type { mongo } from 'mongoose';
import { checkMail } from './address.js';
import type { Mail } from './mail.js';
import type { MailRows } from './mail-rows.js';

/** Mails of one service, written in the transaction that causes them and delivered after it commits. */
export class MailOutbox {
  constructor(private readonly rows: MailRows) {}

  /**
   * Delivery is at least once; a repeat after a crash has the same Message-ID.
   * @throws UnsafeMail for what is not one recipient, or would break out of its header line
   */
  async enqueue(session: mongo.ClientSession, mail: Mail): Promise<void> {
    checkMail(mail);
    await this.rows.add(mail, currentContext()?.correlationId, session);
  }

  /** No mail to this person is kept, and none leaves that waits. */
  async forget(session: mongo.ClientSession, personId: string): Promise<void> {
    await this.rows.forget(personId, session);
  }
}
