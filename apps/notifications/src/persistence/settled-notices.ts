import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model, trusted } from 'mongoose';
import { askedFor, toldFor, withoutOrganization } from './answered-questions.js';
import { NoticeWindowDocument } from './notice-window.schema.js';
import { NoticeDocument, type NoticeMailing } from './notice.schema.js';
import { idOfWindow, type WindowOf } from './notice-windows.js';

/** Notices that wait, and of which events make that there is no use in them any more. */
@Injectable()
export class SettledNotices {
  constructor(
    @InjectModel(NoticeDocument.name) private readonly notices: Model<NoticeDocument>,
    @InjectModel(NoticeWindowDocument.name) private readonly windows: Model<NoticeWindowDocument>,
  ) {}

  /**
   * What waits of these kinds about some items is not mailed any more, nor told when its window ends.
   * @param organizationId whose question was answered, where others are asked still, or the same person for others
   */
  async leaveOut(about: readonly string[], kinds: readonly string[], tx: Tx, organizationId?: string): Promise<void> {
    const { session } = tx;
    const waiting = {
      about: trusted({ $in: [...about] }),
      'mail.state': 'waiting' as const,
      kind: trusted({ $in: [...kinds] }),
    };
    if (organizationId !== undefined) {
      const answered = { ...waiting, ...askedFor(organizationId) };
      const options = { session, updatePipeline: true };
      await this.notices.updateMany(answered, withoutOrganization(organizationId), options);
      return;
    }
    const mail: NoticeMailing = { state: 'skipped', because: 'moot' };
    await this.notices.updateMany(waiting, { $set: { mail } }, { session });
    await this.leaveUntold(about, kinds, tx);
  }

  /** What waits to be mailed or told to a person for an organisation; what is asked for others too is asked for those. */
  async leaveOutFor({ personId, organizationId }: Required<WindowOf>, { session }: Tx): Promise<void> {
    const waiting = { personId, 'mail.state': 'waiting' as const, ...toldFor(organizationId) };
    const options = { session, updatePipeline: true };
    await this.notices.updateMany(waiting, withoutOrganization(organizationId), options);
    await this.windows.deleteOne({ _id: idOfWindow({ personId, organizationId }) }, { session });
  }

  /** Of several that are told together, the list says which of them are still open. */
  private async leaveUntold(about: readonly string[], kinds: readonly string[], { session }: Tx): Promise<void> {
    const alone = {
      'first.notice.about': trusted({ $in: [...about] }),
      'first.notice.kind': trusted({ $in: [...kinds] }),
      waiting: 1,
    };
    await this.windows.updateMany(alone, { $set: { waiting: 0 }, $unset: { first: 1 } }, { session });
  }
}
