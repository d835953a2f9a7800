import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model, type mongo, trusted } from 'mongoose';
import { InboxDocument } from './inbox.schema.js';
import type { NewNotice } from './inboxes.js';
import { NoticeDocument } from './notice.schema.js';

export interface PlacedNotice {
  readonly notice: NewNotice;
  /** Whether the inbox shows it. */
  readonly isListed: boolean;
}

/** Notices for many people at once: what `Inboxes` does for one, in as many questions for all of them. */
@Injectable()
export class NoticesTogether {
  constructor(
    @InjectModel(NoticeDocument.name) private readonly notices: Model<NoticeDocument>,
    @InjectModel(InboxDocument.name) private readonly inboxes: Model<InboxDocument>,
  ) {}

  /** Who of these was told of an event. */
  async toldOf(eventId: string, personIds: readonly string[], { session }: Tx): Promise<ReadonlySet<string>> {
    const filter = { eventId, personId: trusted({ $in: [...personIds] }) };
    const found = await this.notices.find(filter, { personId: 1 }, { session }).lean();
    return new Set(found.map(({ personId }) => personId));
  }

  /**
   * Gives each notice its place; another transaction that tells one of these people conflicts with this one.
   * @param placed each person once @returns the notices with their places, in this order
   */
  async add(placed: readonly PlacedNotice[], { session }: Tx): Promise<readonly NoticeDocument[]> {
    if (placed.length === 0) return [];
    const filter = { _id: trusted({ $in: placed.map(({ notice }) => notice.personId) }) };
    const found = await this.inboxes.find(filter, { last: 1, unlisted: 1 }, { session }).lean();
    const before = new Map(found.map((inbox) => [inbox._id, inbox]));
    await this.count('last', idsOf(placed, true), before, session);
    await this.count('unlisted', idsOf(placed, false), before, session);
    const rows = placed.map(({ notice, isListed }) => {
      const { last = 0, unlisted = 0 } = before.get(notice.personId) ?? {};
      return { ...notice, sequence: isListed ? last + 1 : -(unlisted + 1) };
    });
    // The rows are made by the program: to check each of them against the schema would cost more than to write it.
    await this.notices.insertMany(rows, { session, lean: true });
    return rows;
  }

  /** Two writes for all of them: a write each would take most of the time that telling many takes. */
  private async count(
    field: 'last' | 'unlisted',
    personIds: readonly string[],
    before: ReadonlyMap<string, unknown>,
    session: mongo.ClientSession,
  ): Promise<void> {
    const known = personIds.filter((id) => before.has(id));
    if (known.length > 0) {
      await this.inboxes.updateMany({ _id: trusted({ $in: known }) }, { $inc: { [field]: 1 } }, { session });
    }
    const first = personIds.filter((id) => !before.has(id)).map((_id) => ({ _id, [field]: 1 }));
    if (first.length > 0) await this.inboxes.insertMany(first, { session, lean: true });
  }

  /** When the first mail is due that waits, of those of these people of whom one does. */
  async firstDueOf(personIds: readonly string[], { session }: Tx): Promise<ReadonlyMap<string, Date>> {
    if (personIds.length === 0) return new Map();
    const found = await this.notices
      .aggregate<{ _id: string; dueAt: Date }>([
        { $match: { personId: { $in: [...personIds] }, 'mail.state': 'waiting' } },
        { $group: { _id: '$personId', dueAt: { $min: '$mail.dueAt' } } },
      ])
      .session(session);
    return new Map(found.map(({ _id, dueAt }) => [_id, dueAt]));
  }
}

const idsOf = (placed: readonly PlacedNotice[], listed: boolean): readonly string[] =>
  placed.filter(({ isListed }) => isListed === listed).map(({ notice }) => notice.personId);
