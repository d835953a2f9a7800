import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model } from 'mongoose';
import { InboxDocument } from './inbox.schema.js';

/** How a person wants to be told, besides the inbox. */
export interface NotificationPreferences {
  readonly email: boolean;
  /** 1 for who never changed them. */
  readonly version: number;
}

@Injectable()
export class Preferences {
  constructor(@InjectModel(InboxDocument.name) private readonly inboxes: Model<InboxDocument>) {}

  async of(personId: string, tx?: Tx): Promise<NotificationPreferences> {
    const inbox = await this.inboxes.findById(personId, undefined, { session: tx?.session }).lean();
    return { email: inbox?.email ?? true, version: inbox?.preferencesVersion ?? 1 };
  }

  async replace(personId: string, { email, version }: NotificationPreferences, { session }: Tx): Promise<void> {
    const change = { $set: { email, preferencesVersion: version } };
    await this.inboxes.updateOne({ _id: personId }, change, { upsert: true, session });
  }
}
