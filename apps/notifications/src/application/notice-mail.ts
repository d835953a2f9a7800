import { Config } from '#config';
import { type Contact, unsealContact } from '#contracts';
import { MailOutbox } from '#mail';
import { ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { composeMail } from '../domain/compose-mail.js';
import type { NoticeDocument } from '../persistence/notice.schema.js';
import { Preferences } from '../persistence/preferences.js';
import { AddressedContacts } from '../persistence/read-models.js';

/** The mail of a notice, in the language of the person, who may want none. */
@Injectable()
export class NoticeMail {
  constructor(
    private readonly preferences: Preferences,
    private readonly readModels: ReadModels,
    private readonly outbox: MailOutbox,
    private readonly config: Config,
  ) {}

  /** Leaves after commit; after a crash it may leave twice, with the same Message-ID. */
  async send(notice: NoticeDocument, tx: Tx): Promise<void> {
    const contact = await this.contactOf(notice.personId, tx);
    const { email: wanted } = await this.preferences.of(notice.personId, tx);
    if (!contact || !wanted) return;
    const { ALIANZA_PUBLIC_URL: address } = this.config;
    const { language, ...mail } = composeMail(notice, contact.language, address);
    await this.outbox.enqueue(tx.session, {
      to: contact.email,
      messageId: messageIdOf(notice, address),
      ...mail,
      headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
    });
  }

  /** Undefined for a person who was erased, and for one whose address has not arrived: the inbox has the notice. */
  private async contactOf(personId: string, tx: Tx): Promise<Contact | undefined> {
    const found = await this.readModels
      .collection(AddressedContacts)
      .findOne({ _id: personId }, { session: tx.session });
    if (found?.sealed === undefined) return undefined;
    return unsealContact(this.config.ALIANZA_SECRET, found.sealed);
  }
}

const messageIdOf = ({ _id }: NoticeDocument, address: string): string => `${_id}@${new URL(address).hostname}`;

/** The notice that a mail was sent for. */
export const noticeIdIn = (messageId: string): string => messageId.slice(0, messageId.indexOf('@'));
