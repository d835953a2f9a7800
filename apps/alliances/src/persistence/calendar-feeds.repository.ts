import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import { CalendarFeedDocument } from './calendar-feed.schema.js';

@Injectable()
export class CalendarFeedsRepository {
  constructor(@InjectModel(CalendarFeedDocument.name) private readonly feeds: Model<CalendarFeedDocument>) {}

  async bySecret(secretHash: string): Promise<CalendarFeedDocument | undefined> {
    return (await this.feeds.findOne({ secretHash }).lean()) ?? undefined;
  }

  async ofScope(personId: string, allianceId: string | null, tx: Tx): Promise<CalendarFeedDocument | undefined> {
    return (await this.feeds.findOne({ personId, allianceId }, undefined, { session: tx.session }).lean()) ?? undefined;
  }

  /** Newest first. */
  async ofPerson(personId: string, limit: number, before?: string): Promise<readonly CalendarFeedDocument[]> {
    const older = before === undefined ? {} : { _id: trusted({ $lt: before }) };
    return this.feeds
      .find({ personId, ...older })
      .sort({ _id: -1 })
      .limit(limit)
      .lean();
  }

  async add(feed: CalendarFeedDocument, tx: Tx): Promise<void> {
    await this.feeds.create([feed], { session: tx.session });
  }

  /** The feed with its new secret; undefined when the person has no such feed. */
  async renew(
    id: string,
    personId: string,
    change: Pick<CalendarFeedDocument, 'secretHash' | 'renewedAt'>,
    tx: Tx,
  ): Promise<CalendarFeedDocument | undefined> {
    const update = { $set: change, $inc: { version: 1 } };
    const options = { session: tx.session, returnDocument: 'after' } as const;
    return (await this.feeds.findOneAndUpdate({ _id: id, personId }, update, options).lean()) ?? undefined;
  }

  /** @returns whether the person had it */
  async remove(id: string, personId: string, tx: Tx): Promise<boolean> {
    const { deletedCount } = await this.feeds.deleteOne({ _id: id, personId }, { session: tx.session });
    return deletedCount > 0;
  }
}
