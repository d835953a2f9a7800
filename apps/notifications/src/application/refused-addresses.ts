import { Config } from '#config';
import { Clock } from '#messaging';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { mailRefused } from '../domain/catalogue/index.js';
import { Inboxes, type NewNotice } from '../persistence/inboxes.js';
import type { NoticeDocument } from '../persistence/notice.schema.js';
import { Preferences } from '../persistence/preferences.js';
import { addressMark } from './address-mark.js';

/** Addresses that there are none of, by a mark that does not say which; the person reads it in the inbox. */
@Injectable()
export class RefusedAddresses {
  constructor(
    private readonly preferences: Preferences,
    private readonly inboxes: Inboxes,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async add(email: string, { personId, correlationId }: NoticeDocument, tx: Tx): Promise<void> {
    const isNews = await this.preferences.refuse(personId, addressMark(this.config.ALIANZA_SECRET, email), tx);
    if (!isNews) return;
    const inbox = await this.inboxes.takePlace(personId, tx);
    await this.inboxes.add(refusalFor(personId, correlationId, this.clock.now()), inbox, true, tx);
  }
}

const refusalFor = (personId: string, correlationId: string, createdAt: Date): NewNotice => ({
  _id: newId(),
  personId,
  kind: mailRefused,
  class: 'critical',
  state: 'unread',
  version: 1,
  eventId: newId(),
  correlationId,
  content: { because: 'own_account' },
  link: '/v1/notification-preferences',
  createdAt,
  mail: { state: 'skipped', because: 'address_refused' },
  decidedBy: { channel: 'critical', timing: 'critical' },
});
