import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model, trusted } from 'mongoose';
import type { NoticeState } from '../domain/notice-content.js';
import { InboxDocument } from './inbox.schema.js';
import { NoticeDocument } from './notice.schema.js';

export type NewNotice = Omit<NoticeDocument, 'sequence'>;

export interface InboxFilter {
  readonly state?: NoticeState;
  readonly kind?: string;
  readonly allianceId?: string;
}

/** What people were told; every question of a person names the person, so that none reads another's. */
@Injectable()
export class Inboxes {
  constructor(
    @InjectModel(NoticeDocument.name) private readonly notices: Model<NoticeDocument>,
    @InjectModel(InboxDocument.name) private readonly inboxes: Model<InboxDocument>,
  ) {}

  /** Gives the notice its place in the person's inbox: two transactions that tell one person conflict here. */
  async add(notice: NewNotice, { session }: Tx): Promise<NoticeDocument> {
    const inbox = await this.inboxes
      .findOneAndUpdate(
        { _id: notice.personId },
        { $inc: { last: 1 } },
        { upsert: true, returnDocument: 'after', session },
      )
      .lean();
    const placed = { ...notice, sequence: inbox.last ?? 1 };
    await this.notices.create([placed], { session });
    return placed;
  }

  /** For the service itself. */
  async find(id: string, { session }: Tx): Promise<NoticeDocument | undefined> {
    return (await this.notices.findById(id, undefined, { session }).lean()) ?? undefined;
  }

  /** Newest first. @param before sequence of the last one seen */
  async list(personId: string, filter: InboxFilter, limit: number, before?: number): Promise<NoticeDocument[]> {
    const older = before === undefined ? {} : { sequence: trusted({ $lt: before }) };
    return this.notices
      .find({ personId, ...filter, ...older })
      .sort({ sequence: -1 })
      .limit(limit)
      .lean();
  }

  /** Oldest first, for the live stream: everything after a sequence. */
  async after(personId: string, sequence: number, limit: number): Promise<NoticeDocument[]> {
    return this.notices
      .find({ personId, sequence: trusted({ $gt: sequence }) })
      .readConcern('majority')
      .sort({ sequence: 1 })
      .limit(limit)
      .lean();
  }

  /** 0 for who was never told anything. */
  async lastSequence(personId: string): Promise<number> {
    const inbox = await this.inboxes.findById(personId).readConcern('majority').lean();
    return inbox?.last ?? 0;
  }

  /** Undefined when it is not in this person's inbox. A notice that is in this state already stays as it is. */
  async mark(personId: string, id: string, state: NoticeState, { session }: Tx): Promise<NoticeDocument | undefined> {
    const change = { $set: { state }, $inc: { version: 1 } };
    await this.notices.updateOne({ _id: id, personId, state: trusted({ $ne: state }) }, change, { session });
    return (await this.notices.findOne({ _id: id, personId }, undefined, { session }).lean()) ?? undefined;
  }

  /** @returns how many were unread */
  async markAllRead(personId: string, { session }: Tx): Promise<number> {
    const change = { $set: { state: 'read' as const }, $inc: { version: 1 } };
    const { modifiedCount } = await this.notices.updateMany({ personId, state: 'unread' }, change, { session });
    return modifiedCount;
  }
}
