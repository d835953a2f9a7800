import { Injectable } from '@nestjs/common';
import { MailOutbox } from '#mail';
import type { Tx } from '#persistence';
import { Follows } from '../persistence/follows.js';
import { SavedSearches } from '../persistence/saved-searches.js';

/** What an erased person followed and searched for, and the mails to the address, sent or not. */
@Injectable()
export class ForgetPerson {
  constructor(
    private readonly follows: Follows,
    private readonly searches: SavedSearches,
    private readonly mails: MailOutbox,
  ) {}

  async execute(personId: string, tx: Tx): Promise<void> {
    await this.follows.removeAllOf(personId, tx);
    await this.searches.removeAllOf(personId, tx);
    await this.mails.forget(tx.session, personId);
  }
}
