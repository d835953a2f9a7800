import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model } from 'mongoose';
import type { NoticeWindow } from '../domain/notice-window.js';
import { type GatheredNotice, NoticeWindowDocument } from './notice-window.schema.js';

export interface KeptWindow extends NoticeWindow {
  readonly first?: GatheredNotice;
}

/** Of a person for one organisation: what it tells together leads to that organisation's list. */
export interface WindowOf {
  readonly personId: string;
  /** Absent of one that was opened before windows were kept for each organisation. */
  readonly organizationId?: string;
}

@Injectable()
export class NoticeWindows {
  constructor(@InjectModel(NoticeWindowDocument.name) private readonly windows: Model<NoticeWindowDocument>) {}

  async of(whose: WindowOf, { session }: Tx): Promise<KeptWindow | undefined> {
    return (await this.windows.findById(idOfWindow(whose), undefined, { session }).lean()) ?? undefined;
  }

  /** Two transactions that tell one person conflict here. */
  async keep(whose: WindowOf, { until, told, waiting, first }: KeptWindow, { session }: Tx): Promise<void> {
    const window = { until, told, waiting, ...(first && { first }) };
    await this.windows.replaceOne({ _id: idOfWindow(whose) }, window, { upsert: true, session });
  }
}

export const idOfWindow = ({ personId, organizationId }: WindowOf): string =>
  organizationId === undefined ? personId : `${personId}:${organizationId}`;
