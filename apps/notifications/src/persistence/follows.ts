import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model, trusted } from 'mongoose';
import type { Followed } from '../domain/following/followed.js';
import { FollowDocument } from './follow.schema.js';

/** Who follows what. A record's id says which it is, so followers are found by ids alone. */
@Injectable()
export class Follows {
  constructor(@InjectModel(FollowDocument.name) private readonly follows: Model<FollowDocument>) {}

  /** Newest first. @param before id of the last one seen */
  async page(personId: string, limit: number, before?: string): Promise<readonly FollowDocument[]> {
    const older = before === undefined ? {} : { _id: trusted({ $lt: before }) };
    return this.follows
      .find({ personId, ...older })
      .sort({ _id: -1 })
      .limit(limit)
      .lean();
  }

  async find(personId: string, id: string): Promise<FollowDocument | undefined> {
    return (await this.follows.findOne({ _id: id, personId }).lean()) ?? undefined;
  }

  /** How the person follows a record. */
  async of(personId: string, recordId: string, { session }: Tx): Promise<FollowDocument | undefined> {
    return (await this.follows.findOne({ personId, recordId }, undefined, { session }).lean()) ?? undefined;
  }

  async count(personId: string, { session }: Tx): Promise<number> {
    return this.follows.countDocuments({ personId }, { session });
  }

  async add(follow: FollowDocument, { session }: Tx): Promise<void> {
    await this.follows.create([follow], { session });
  }

  /** False when the person follows nothing of this id. */
  async remove(personId: string, id: string, { session }: Tx): Promise<boolean> {
    const { deletedCount } = await this.follows.deleteOne({ _id: id, personId }, { session });
    return deletedCount === 1;
  }

  async removeAllOf(personId: string, { session }: Tx): Promise<void> {
    await this.follows.deleteMany({ personId }, { session });
  }

  /** Who follows several of these counts for each. @param most no more are counted */
  async countFollowers(records: readonly Followed[], most: number, { session }: Tx): Promise<number> {
    return this.follows.countDocuments(ofRecords(records), { limit: most, session });
  }

  /** The person at this place among the followers, from 0 on; undefined where there are fewer. */
  async followerAt(records: readonly Followed[], place: number, { session }: Tx): Promise<string | undefined> {
    const projection = { _id: 0, personId: 1 };
    const found = this.follows.findOne(ofRecords(records), projection, { session }).sort({ personId: 1 }).skip(place);
    return (await found.lean())?.personId;
  }

  /**
   * In order of the person; who follows several of these comes once for each.
   * @param after person: those beyond @param until person: nobody beyond
   */
  async followers(
    records: readonly Followed[],
    { after, until }: { readonly after: string; readonly until?: string },
    limit: number,
    { session }: Tx,
  ): Promise<readonly FollowDocument[]> {
    const range = { $gt: after, ...(until !== undefined && { $lte: until }) };
    return this.follows
      .find({ ...ofRecords(records), personId: trusted(range) }, undefined, { session })
      .sort({ personId: 1 })
      .limit(limit)
      .lean();
  }
}

const ofRecords = (records: readonly Followed[]) => ({ recordId: trusted({ $in: records.map(({ id }) => id) }) });
