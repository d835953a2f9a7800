import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model, trusted } from 'mongoose';
import { NoticeDocument, type NoticeMailing } from './notice.schema.js';

/** More than this of one person are looked at in the next round. */
const roundHolds = 1_000;

/** Notices whose mail has not left yet, and what became of those that had one. */
@Injectable()
export class WaitingMails {
  constructor(@InjectModel(NoticeDocument.name) private readonly notices: Model<NoticeDocument>) {}

  /** What is due first, first. */
  async of(personId: string, { session }: Tx): Promise<NoticeDocument[]> {
    return this.notices
      .find({ personId, 'mail.state': 'waiting' }, undefined, { session })
      .sort({ 'mail.dueAt': 1 })
      .limit(roundHolds)
      .lean();
  }

  async firstDueAt(personId: string, { session }: Tx): Promise<Date | undefined> {
    const first = await this.notices
      .findOne({ personId, 'mail.state': 'waiting' }, { mail: 1 }, { session })
      .sort({ 'mail.dueAt': 1 })
      .lean();
    return first?.mail?.state === 'waiting' ? first.mail.dueAt : undefined;
  }

  async settle(
    changes: readonly {
      readonly id: string;
      readonly mail: NoticeMailing;
      readonly decidedBy?: NoticeDocument['decidedBy'];
    }[],
    { session }: Tx,
  ): Promise<void> {
    if (changes.length === 0) return;
    const writes = changes.map(({ id, mail, decidedBy }) => ({
      updateOne: { filter: { _id: id }, update: { $set: { mail, ...(decidedBy && { decidedBy }) } } },
    }));
    await this.notices.bulkWrite(writes, { session });
  }

  /** What waits of these kinds about one item is not mailed any more. */
  async leaveOut(about: string, kinds: readonly string[], { session }: Tx): Promise<void> {
    const filter = { about, 'mail.state': 'waiting' as const, kind: trusted({ $in: [...kinds] }) };
    const mail: NoticeMailing = { state: 'skipped', because: 'moot' };
    await this.notices.updateMany(filter, { $set: { mail } }, { session });
  }

  /** The notices that a mail held. */
  async inMail(mailId: string, { session }: Tx): Promise<NoticeDocument[]> {
    return this.notices.find({ 'mail.mailId': mailId }, undefined, { session }).lean();
  }
}
