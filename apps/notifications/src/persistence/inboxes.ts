import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model, trusted } from 'mongoose';
import type { NoticeState } from '../domain/notice-content.js';
import { Confidentiality } from './confidentiality.js';
import { InboxDocument } from './inbox.schema.js';
import { NoticeDocument } from './notice.schema.js';

export type NewNotice = Omit<NoticeDocument, 'sequence'>;

export interface InboxFilter {
  readonly state?: NoticeState;
  readonly kind?: string;
  readonly allianceId?: string;
}

/** Where a page of what was written ended. */
export interface WrittenBefore {
  /** RFC 3339. */
  readonly at: string;
  readonly id: string;
}

/**
 * What people were told; every question of a person names the person, so that none reads another's. What is read is as it
 * may be shown now.
 */
@Injectable()
export class Inboxes {
  constructor(
    @InjectModel(NoticeDocument.name) private readonly notices: Model<NoticeDocument>,
    @InjectModel(InboxDocument.name) private readonly inboxes: Model<InboxDocument>,
    private readonly confidentiality: Confidentiality,
  ) {}

  /**
   * Takes the next place in the person's inbox: two transactions that tell one person conflict here.
   * @returns the inbox with that place as its last one, and all that is decided by it how the notice goes out
   */
  async takePlace(personId: string, { session }: Tx): Promise<InboxDocument> {
    return this.inboxes
      .findOneAndUpdate(
        { _id: personId },
        { $inc: { last: 1 }, $setOnInsert: { mailDueAt: null } },
        { upsert: true, returnDocument: 'after', session },
      )
      .lean();
  }

  /**
   * Writes a notice to the place that was taken for it, or beside the inbox, and gives the place back.
   * @param isListed whether the inbox shows it
   */
  async add(
    notice: NewNotice,
    { last = 1, unlisted = 0 }: InboxDocument,
    isListed: boolean,
    { session }: Tx,
  ): Promise<NoticeDocument> {
    const { personId } = notice;
    if (!isListed) await this.inboxes.updateOne({ _id: personId }, { $inc: { last: -1, unlisted: 1 } }, { session });
    const placed = { ...notice, sequence: isListed ? last : -(unlisted + 1) };
    await this.notices.insertMany([placed], { session, lean: true });
    return placed;
  }

  /** Also of what the inbox does not show. */
  async find(personId: string, id: string): Promise<NoticeDocument | undefined> {
    return this.shownOne(await this.notices.findOne({ _id: id, personId }).lean());
  }

  /** Everything that was written down for a person, newest first, also what the inbox does not show. */
  async written(
    personId: string,
    filter: Omit<InboxFilter, 'state'>,
    limit: number,
    before?: WrittenBefore,
  ): Promise<NoticeDocument[]> {
    const createdAt = before && new Date(before.at);
    const older = createdAt && [
      { createdAt: trusted({ $lt: createdAt }) },
      { createdAt, _id: trusted({ $lt: before.id }) },
    ];
    const written = this.notices.find({ personId, ...filter, ...(older && { $or: older }) });
    return this.confidentiality.shown(await written.sort({ createdAt: -1, _id: -1 }).limit(limit).lean());
  }

  /** Newest first. @param before sequence of the last one seen */
  async list(personId: string, filter: InboxFilter, limit: number, before?: number): Promise<NoticeDocument[]> {
    const listed = before === undefined ? { $gt: 0 } : { $gt: 0, $lt: before };
    const found = this.notices.find({ personId, ...filter, sequence: trusted(listed) });
    return this.confidentiality.shown(await found.sort({ sequence: -1 }).limit(limit).lean());
  }

  /** Oldest first, for the live stream: everything after a sequence. */
  async after(personId: string, sequence: number, limit: number): Promise<NoticeDocument[]> {
    const found = this.notices.find({ personId, sequence: trusted({ $gt: sequence }) }).readConcern('majority');
    return this.confidentiality.shown(await found.sort({ sequence: 1 }).limit(limit).lean());
  }

  /** The same of several people, in no order. @param limit of all of them together */
  async afterEach(
    readers: readonly { readonly personId: string; readonly after: number }[],
    limit: number,
  ): Promise<NoticeDocument[]> {
    const $or = readers.map(({ personId, after }) => ({ personId, sequence: trusted({ $gt: after }) }));
    // Many indexes begin with the person: without a hint each part is tried with all of them.
    const found = this.notices.find({ $or }).hint({ personId: 1, sequence: -1 }).readConcern('majority');
    return this.confidentiality.shown(await found.limit(limit).lean());
  }

  /** 0 for who was never told anything. */
  async lastSequence(personId: string): Promise<number> {
    const inbox = await this.inboxes.findById(personId).readConcern('majority').lean();
    return inbox?.last ?? 0;
  }

  /** Undefined when it is not in this person's inbox. A notice that is in this state already stays as it is. */
  async mark(personId: string, id: string, state: NoticeState, tx: Tx): Promise<NoticeDocument | undefined> {
    const { session } = tx;
    const change = { $set: { state }, $inc: { version: 1 }, $unset: { act: 1, stateBefore: 1 } };
    const inInbox = { _id: id, personId, sequence: trusted({ $gt: 0 }) };
    await this.notices.updateOne({ ...inInbox, state: trusted({ $ne: state }) }, change, { session });
    return this.shownOne(await this.notices.findOne(inInbox, undefined, { session }).lean(), tx);
  }

  private async shownOne(found: NoticeDocument | null, tx?: Tx): Promise<NoticeDocument | undefined> {
    return found ? (await this.confidentiality.shown([found], tx))[0] : undefined;
  }
}
