import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model, trusted } from 'mongoose';
import { SavedSearchDocument, SavedSearchRevisionDocument } from './saved-search.schema.js';

/** One that is there. */
export type SavedSearch = Required<Omit<SavedSearchDocument, 'revision'>>;

/**
 * Standing queries, with a revision for each change: two changes conflict where it is given, so its order is that of
 * the commits, and who has read up to one has missed nothing.
 */
@Injectable()
export class SavedSearches {
  constructor(
    @InjectModel(SavedSearchDocument.name) private readonly searches: Model<SavedSearchDocument>,
    @InjectModel(SavedSearchRevisionDocument.name) private readonly revisions: Model<SavedSearchRevisionDocument>,
  ) {}

  /** Newest first. @param before id of the last one seen */
  async page(personId: string, limit: number, before?: string): Promise<readonly SavedSearch[]> {
    const older = before === undefined ? {} : { _id: trusted({ $lt: before }) };
    return this.searches
      .find({ personId, ...older })
      .sort({ _id: -1 })
      .limit(limit)
      .lean<SavedSearch[]>();
  }

  async find(personId: string, id: string): Promise<SavedSearch | undefined> {
    return (await this.searches.findOne({ _id: id, personId }).lean<SavedSearch>()) ?? undefined;
  }

  /** Those of these that are still there. */
  async ofIds(ids: readonly string[], { session }: Tx): Promise<readonly SavedSearch[]> {
    const filter = { _id: trusted({ $in: [...ids] }), personId: trusted({ $exists: true }) };
    return this.searches.find(filter, undefined, { session }).lean<SavedSearch[]>();
  }

  async count(personId: string, { session }: Tx): Promise<number> {
    return this.searches.countDocuments({ personId }, { session });
  }

  async add(search: SavedSearch, tx: Tx): Promise<void> {
    await this.searches.create([{ ...search, revision: await this.nextRevision(tx) }], { session: tx.session });
  }

  /** False when the person has none of this id. */
  async remove(personId: string, id: string, tx: Tx): Promise<boolean> {
    const { session } = tx;
    const found = await this.searches.exists({ _id: id, personId }).session(session);
    if (!found) return false;
    await this.searches.replaceOne({ _id: id }, { revision: await this.nextRevision(tx) }, { session });
    return true;
  }

  async removeAllOf(personId: string, tx: Tx): Promise<void> {
    const own = await this.searches.find({ personId }, { _id: 1 }, { session: tx.session }).lean();
    for (const { _id } of own) await this.remove(personId, _id, tx);
  }

  /** What was saved and removed since, in order. */
  changedSince(revision: number): AsyncIterable<SavedSearchDocument> {
    return this.searches
      .find({ revision: trusted({ $gt: revision }) })
      .sort({ revision: 1 })
      .readConcern('majority')
      .lean()
      .cursor();
  }

  private async nextRevision({ session }: Tx): Promise<number> {
    const { last } = await this.revisions
      .findOneAndUpdate({ _id: 'all' }, { $inc: { last: 1 } }, { upsert: true, returnDocument: 'after', session })
      .lean();
    return last;
  }
}
