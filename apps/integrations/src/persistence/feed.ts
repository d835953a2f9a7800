import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type QueryFilter, trusted } from 'mongoose';
import type { ToldEvent } from '../domain/told/told-event.js';
import { FeedHeadDocument, ToldEntryDocument } from './told-entry.schema.js';

/** An event at its place in the feed. */
export interface ToldEntry {
  readonly position: number;
  readonly event: ToldEvent;
}

export const headId = 'feed';

/** What other platforms are told, in the order in which it was given its place. */
@Injectable()
export class Feed {
  constructor(
    @InjectModel(ToldEntryDocument.name) private readonly entries: Model<ToldEntryDocument>,
    @InjectModel(FeedHeadDocument.name) private readonly heads: Model<FeedHeadDocument>,
  ) {}

  /** 0 while nothing was told. */
  async head(): Promise<number> {
    const row = await this.heads.findById(headId).readConcern('majority').lean();
    return row?.position ?? 0;
  }

  /** What follows a place, in order; of some types only, when they are named. */
  async after(position: number, limit: number, types?: readonly string[]): Promise<readonly ToldEntry[]> {
    return this.read({ _id: trusted({ $gt: position }), ...ofTypes(types) }, limit);
  }

  /** Of one subject, from a place up to another, both included. */
  async ofSubject(
    { subject, from, to }: { readonly subject: string; readonly from: number; readonly to: number },
    limit: number,
    types: readonly string[],
  ): Promise<readonly ToldEntry[]> {
    return this.read({ subject, _id: trusted({ $gte: from, $lte: to }), ...ofTypes(types) }, limit);
  }

  /** Undefined where nothing is shown at this place. */
  async at(position: number): Promise<ToldEntry | undefined> {
    const [entry] = await this.read({ _id: position }, 1);
    return entry;
  }

  async atPlaces(positions: readonly number[]): Promise<readonly ToldEntry[]> {
    return this.read({ _id: trusted({ $in: [...positions] }) }, positions.length);
  }

  /** The place of an event; undefined when it was never told, or is not shown any more. */
  async placeOf(eventId: string): Promise<number | undefined> {
    const [entry] = await this.read({ eventId }, 1);
    return entry?.position;
  }

  /** The first place with something that happened at this moment or later; undefined when there is none. */
  async placeSince(moment: Date): Promise<number | undefined> {
    const [first] = await this.entries.aggregate<{ position: number }>([
      { $match: { timestamp: { $gte: moment.toISOString() } } },
      { $group: { _id: null, position: { $min: '$_id' } } },
    ]);
    return first?.position;
  }

  private async read(filter: QueryFilter<ToldEntryDocument>, limit: number): Promise<readonly ToldEntry[]> {
    const rows = await this.entries
      .find({ ...filter, data: trusted({ $exists: true }) })
      .readConcern('majority')
      .sort({ _id: 1 })
      .limit(limit)
      .lean();
    return rows.map(({ _id, eventId, type, subject, timestamp, data = {} }) => ({
      position: _id,
      event: { id: eventId, type, timestamp, subject, data },
    }));
  }
}

const ofTypes = (types: readonly string[] | undefined): QueryFilter<ToldEntryDocument> =>
  types === undefined ? {} : { type: trusted({ $in: [...types] }) };
