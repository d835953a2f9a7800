import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model } from 'mongoose';
import { Confidentiality, shownAmong } from './confidentiality.js';
import { InboxDocument } from './inbox.schema.js';
import { NoticeDocument, type NoticeMailing } from './notice.schema.js';

/** More than this of one person are looked at in the next round. */
const roundHolds = 1_000;

export interface WaitingMail {
  /** As it may be told now. */
  readonly notice: NoticeDocument;
  /** Whether its initiative became confidential since it was written. */
  readonly isWithheld: boolean;
}

/** Notices whose mail has not left yet, and what became of those that had one. */
@Injectable()
export class WaitingMails {
  constructor(
    @InjectModel(NoticeDocument.name) private readonly notices: Model<NoticeDocument>,
    @InjectModel(InboxDocument.name) private readonly inboxes: Model<InboxDocument>,
    private readonly confidentiality: Confidentiality,
  ) {}

  /** What is due first, first. */
  async of(personId: string, tx: Tx): Promise<readonly WaitingMail[]> {
    const { session } = tx;
    const waiting = this.notices.find({ personId, 'mail.state': 'waiting' }, undefined, { session });
    const found = await waiting.sort({ 'mail.dueAt': 1 }).limit(roundHolds).lean();
    const confidential = await this.confidentiality.among(found, tx);
    return found.map((notice) => ({
      notice: shownAmong(notice, confidential),
      isWithheld: confidential.has(notice.initiativeId ?? ''),
    }));
  }

  /**
   * Notes that a notice waits which was written just now.
   * @param noted what the inbox said before
   * @returns when the first one of the person is due; undefined where its timer stands
   */
  async noteDue(personId: string, dueAt: Date, noted: InboxDocument['mailDueAt'], tx: Tx): Promise<Date | undefined> {
    if (noted && noted <= dueAt) return undefined;
    const first = noted === undefined ? ((await this.firstDueOf(personId, tx)) ?? dueAt) : dueAt;
    await this.note(personId, first, tx);
    return first;
  }

  /**
   * Notes what became of all that {@link of} found.
   * @param dueAt when the next one of them is due; undefined where none of them waits any more
   * @returns when the next one of the person is due; undefined: nothing waits any more
   */
  async settle(
    personId: string,
    changes: readonly {
      readonly id: string;
      readonly mail: NoticeMailing;
      readonly decidedBy?: NoticeDocument['decidedBy'];
    }[],
    dueAt: Date | undefined,
    tx: Tx,
  ): Promise<Date | undefined> {
    const writes = changes.map(({ id, mail, decidedBy }) => ({
      updateOne: { filter: { _id: id }, update: { $set: { mail, ...(decidedBy && { decidedBy }) } } },
    }));
    if (writes.length > 0) await this.notices.bulkWrite(writes, { session: tx.session });
    const nextAt = changes.length < roundHolds ? dueAt : await this.firstDueOf(personId, tx);
    await this.note(personId, nextAt ?? null, tx);
    return nextAt;
  }

  /** The notices that a mail held, the oldest first. */
  async inMail(mailId: string, { session }: Tx): Promise<NoticeDocument[]> {
    return this.notices.find({ 'mail.mailId': mailId }, undefined, { session }).sort({ createdAt: 1 }).lean();
  }

  /** What a mail held reached nobody: there is no such address. */
  async takeBack(mailId: string, { session }: Tx): Promise<void> {
    const mail: NoticeMailing = { state: 'skipped', because: 'address_refused' };
    await this.notices.updateMany({ 'mail.mailId': mailId }, { $set: { mail } }, { session });
  }

  /** The inbox shows these from now on, as its newest. @param ids of notices that it did not show, in this order */
  async enlist(personId: string, ids: readonly string[], { session }: Tx): Promise<void> {
    if (ids.length === 0) return;
    const places = { $inc: { last: ids.length } };
    const options = { upsert: true, returnDocument: 'after', session } as const;
    const { last = ids.length } = await this.inboxes.findOneAndUpdate({ _id: personId }, places, options).lean();
    const writes = ids.map((_id, at) => ({
      updateOne: { filter: { _id }, update: { $set: { sequence: last - ids.length + 1 + at } } },
    }));
    await this.notices.bulkWrite(writes, { session });
  }

  private async firstDueOf(personId: string, { session }: Tx): Promise<Date | undefined> {
    const found = await this.notices
      .findOne({ personId, 'mail.state': 'waiting' }, { mail: 1 }, { session })
      .sort({ 'mail.dueAt': 1 })
      .lean();
    return found?.mail?.state === 'waiting' ? found.mail.dueAt : undefined;
  }

  private async note(personId: string, mailDueAt: Date | null, { session }: Tx): Promise<void> {
    await this.inboxes.updateOne({ _id: personId }, { $set: { mailDueAt } }, { session });
  }
}
