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

export interface AddedNotices {
  /** With their places, in the order in which they were given. */
  readonly notices: readonly NoticeDocument[];
  /** By person, when the first mail is due that waits, of those who had no timer for then or before. */
  readonly newlyDue: ReadonlyMap<string, Date>;
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
   * @param placed each person once
   */
  async add(placed: readonly PlacedNotice[], tx: Tx): Promise<AddedNotices> {
    if (placed.length === 0) return { notices: [], newlyDue: new Map() };
    const { session } = tx;
    const filter = { _id: trusted({ $in: placed.map(({ notice }) => notice.personId) }) };
    const seen = { last: 1, unlisted: 1, mailDueAt: 1 };
    const found = await this.inboxes.find(filter, seen, { session }).lean();
    const before = new Map(found.map((inbox) => [inbox._id, inbox]));
    await this.count('last', idsOf(placed, true), before, session);
    await this.count('unlisted', idsOf(placed, false), before, session);
    const rows = placed.map(({ notice, isListed }) => {
      const { last = 0, unlisted = 0 } = before.get(notice.personId) ?? {};
      return { ...notice, sequence: isListed ? last + 1 : -(unlisted + 1) };
    });
    // The rows are made by the program: to check each of them against the schema would cost more than to write it.
    await this.notices.insertMany(rows, { session, lean: true });
    return { notices: rows, newlyDue: await this.noteDue(placed, before, tx) };
  }

  /** Who waits for an earlier mail already, or for the same digest, has a timer: most of those who are told of more. */
  private async noteDue(
    placed: readonly PlacedNotice[],
    before: ReadonlyMap<string, Pick<InboxDocument, 'mailDueAt'>>,
    tx: Tx,
  ): Promise<ReadonlyMap<string, Date>> {
    const due = new Map<string, Date>();
    const unknown: string[] = [];
    for (const { notice } of placed) {
      if (notice.mail?.state !== 'waiting') continue;
      const { personId } = notice;
      const inbox = before.get(personId);
      if (inbox && inbox.mailDueAt === undefined) unknown.push(personId);
      else if (!inbox?.mailDueAt || notice.mail.dueAt < inbox.mailDueAt) due.set(personId, notice.mail.dueAt);
    }
    for (const [personId, dueAt] of await this.firstDueOf(unknown, tx)) due.set(personId, dueAt);
    for (const [at, personIds] of byMoment(due)) {
      const change = { $set: { mailDueAt: new Date(at) } };
      await this.inboxes.updateMany({ _id: trusted({ $in: personIds }) }, change, { session: tx.session });
    }
    return due;
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
  private async firstDueOf(personIds: readonly string[], { session }: Tx): Promise<ReadonlyMap<string, Date>> {
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

function byMoment(due: ReadonlyMap<string, Date>): ReadonlyMap<number, string[]> {
  const people = new Map<number, string[]>();
  for (const [personId, dueAt] of due) {
    const at = dueAt.getTime();
    const others = people.get(at);
    if (others) others.push(personId);
    else people.set(at, [personId]);
  }
  return people;
}
