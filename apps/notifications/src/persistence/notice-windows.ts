import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model } from 'mongoose';
import type { NoticeWindow } from '../domain/notice-window.js';
import { type GatheredNotice, NoticeWindowDocument } from './notice-window.schema.js';

export interface KeptWindow extends NoticeWindow {
  readonly first?: GatheredNotice;
}

@Injectable()
export class NoticeWindows {
  constructor(@InjectModel(NoticeWindowDocument.name) private readonly windows: Model<NoticeWindowDocument>) {}

  async of(personId: string, { session }: Tx): Promise<KeptWindow | undefined> {
    return (await this.windows.findById(personId, undefined, { session }).lean()) ?? undefined;
  }

  /** Two transactions that tell one person conflict here. */
  async keep(personId: string, { until, told, waiting, first }: KeptWindow, { session }: Tx): Promise<void> {
    const window = { until, told, waiting, ...(first && { first }) };
    await this.windows.replaceOne({ _id: personId }, window, { upsert: true, session });
  }
}
