import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model, trusted } from 'mongoose';
import type { NoticeState } from '../domain/notice-content.js';
import { InboxDocument } from './inbox.schema.js';
import { NoticeDocument } from './notice.schema.js';

/** Notices of one inbox to which all applies that is said here. */
export interface InboxSelection {
  readonly ids?: readonly string[];
  /** Sequence of the last one. */
  readonly through?: number;
  readonly kind?: string;
  readonly allianceId?: string;
  readonly state?: NoticeState;
}

export interface InboxCounts {
  /** Came since the person last looked at the list. */
  readonly unseen: number;
  readonly unread: number;
  readonly read: number;
  readonly archived: number;
}

/** What a person does with many notices at once. States are the person's, the same on every device. */
@Injectable()
export class InboxActs {
  constructor(
    @InjectModel(NoticeDocument.name) private readonly notices: Model<NoticeDocument>,
    @InjectModel(InboxDocument.name) private readonly inboxes: Model<InboxDocument>,
  ) {}

  /** @param tx for who has just written: what was committed a moment ago need not be read yet elsewhere */
  async counts(personId: string, tx?: Tx): Promise<InboxCounts> {
    const session = tx?.session;
    const { last = 0, seenThrough = 0 } = (await this.inboxes.findById(personId, undefined, { session }).lean()) ?? {};
    const inState = (state: NoticeState): Promise<number> =>
      this.notices.countDocuments({ personId, state, sequence: trusted({ $gt: 0 }) }, { session }).exec();
    // One after another: a transaction takes no two operations at once.
    const unread = await inState('unread');
    const read = await inState('read');
    return { unseen: last - Math.min(seenThrough, last), unread, read, archived: await inState('archived') };
  }

  /** Whoever looks at an older page has not forgotten the newer one. */
  async see(personId: string, through: number, { session }: Tx): Promise<void> {
    const { last = 0 } = (await this.inboxes.findById(personId, undefined, { session }).lean()) ?? {};
    if (last === 0) return;
    await this.inboxes.updateOne({ _id: personId }, { $max: { seenThrough: Math.min(through, last) } }, { session });
  }

  /** How many of these are in the inbox. */
  async held(personId: string, ids: readonly string[], { session }: Tx): Promise<number> {
    const filter = { _id: trusted({ $in: [...ids] }), personId, sequence: trusted({ $gt: 0 }) };
    return this.notices.countDocuments(filter, { session });
  }

  /** @param act by which it can be undone @returns how many were in another state */
  async mark(
    personId: string,
    selection: InboxSelection,
    state: NoticeState,
    act: string,
    { session }: Tx,
  ): Promise<number> {
    const selected = selectionFilter(selection);
    const change = [
      { $set: { act, stateBefore: '$state', state: { $literal: state }, version: { $add: ['$version', 1] } } },
    ];
    const filter = { personId, $and: [selected, { state: trusted({ $ne: state }) }] };
    const { modifiedCount } = await this.notices.updateMany(filter, change, { session, updatePipeline: true });
    return modifiedCount;
  }

  /** What was marked anew since keeps that. @returns how many have their former state again */
  async undo(personId: string, act: string, { session }: Tx): Promise<number> {
    const change = [
      { $set: { state: '$stateBefore', version: { $add: ['$version', 1] } } },
      { $unset: ['act', 'stateBefore'] },
    ];
    const { modifiedCount } = await this.notices.updateMany({ personId, act }, change, {
      session,
      updatePipeline: true,
    });
    return modifiedCount;
  }
}

const selectionFilter = ({ ids, through, ...rest }: InboxSelection): object => ({
  ...rest,
  ...(ids && { _id: trusted({ $in: [...ids] }) }),
  sequence: trusted({ $gt: 0, ...(through !== undefined && { $lte: through }) }),
});
