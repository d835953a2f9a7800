import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model, trusted } from 'mongoose';
import { TimelineEntryDocument } from './timeline-entry.schema.js';

@Injectable()
export class TimelineRepository {
  constructor(@InjectModel(TimelineEntryDocument.name) private readonly entries: Model<TimelineEntryDocument>) {}

  async add(entries: readonly TimelineEntryDocument[], tx: Tx): Promise<void> {
    if (entries.length > 0) await this.entries.insertMany([...entries], { session: tx.session });
  }

  /**
   * Newest first: what all members may read, and what is the reader's own group's.
   * @param before id of the last one seen
   */
  async list(
    allianceId: string,
    groups: readonly string[],
    limit: number,
    before?: string,
  ): Promise<TimelineEntryDocument[]> {
    const older = before === undefined ? {} : { _id: trusted({ $lt: before }) };
    const readable = { $or: [{ group: trusted({ $exists: false }) }, { group: trusted({ $in: [...groups] }) }] };
    return this.entries
      .find({ allianceId, ...readable, ...older })
      .sort({ _id: -1 })
      .limit(limit)
      .lean();
  }
}
