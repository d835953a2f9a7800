import { Config } from '#config';
import { ContactChanged, sealContact } from '#contracts';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Account } from '../../domain/account/account.js';
import { AccountMail } from '../mail/account-mail.js';

/** Tells notifications, and nobody else, how a person is reached, until the person leaves. */
@Injectable()
export class ContactPublisher {
  constructor(
    private readonly config: Config,
    private readonly mail: AccountMail,
  ) {}

  /** Proved addresses only: nothing is mailed to others but the code that proves them. */
  async publish({ id, email, language, timeZone, status }: Account, tx: Tx): Promise<void> {
    if (status !== 'active') return;
    const sealed = await sealContact(this.config.ALIANZA_SECRET, { email, language, timeZone });
    tx.emit(ContactChanged, id, { personId: id, sealed });
  }

  /** The empty record is the last one of its key: the topic forgets the address, and so do the mails that were sent there. */
  async forget(personId: string, tx: Tx): Promise<void> {
    tx.emit(ContactChanged, personId, {});
    await this.mail.forget(personId, tx);
  }
}
