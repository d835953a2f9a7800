import { Injectable } from '@nestjs/common';
import { NotYet } from '#messaging';
import type { Tx } from '#persistence';
import { AddressedContacts } from '../persistence/read-models.js';
import { RowsOnce } from '../persistence/rows-once.js';
import { SendWaitingMails } from './send-waiting-mails.js';

/** Looks at what waits for a person's address as soon as it is known. */
@Injectable()
export class MailOnceReached {
  constructor(
    private readonly rows: RowsOnce,
    private readonly waitingMails: SendWaitingMails,
  ) {}

  /** @throws NotYet when the address has not been read by whom it is asked of */
  async execute(personId: string, tx: Tx): Promise<void> {
    if (!(await this.rows.one(AddressedContacts, personId, tx))) throw new NotYet('the address is not known yet');
    await this.waitingMails.execute(personId, tx);
  }
}
