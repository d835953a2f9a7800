import { Injectable } from '@nestjs/common';
import { MailOutbox } from '#mail';
import { NotYet } from '#messaging';
import type { Tx } from '#persistence';
import { Follows } from '../persistence/follows.js';
import { AddressedContacts } from '../persistence/read-models.js';
import { RowsOnce } from '../persistence/rows-once.js';
import { SavedSearches } from '../persistence/saved-searches.js';

/** What an erased person followed and searched for, and the mails to the address, sent or not. */
@Injectable()
export class ForgetPerson {
  constructor(
    private readonly follows: Follows,
    private readonly searches: SavedSearches,
    private readonly mails: MailOutbox,
    private readonly rows: RowsOnce,
  ) {}

  /** @throws NotYet while somebody could still write to the address: the mail would come after all are gone */
  async execute(personId: string, tx: Tx): Promise<void> {
    const contact = await this.rows.one(AddressedContacts, personId, tx);
    if (contact?.sealed) throw new NotYet(`the address of ${personId} is still known`);
    await this.follows.removeAllOf(personId, tx);
    await this.searches.removeAllOf(personId, tx);
    await this.mails.forget(tx.session, personId);
  }
}
