import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type mongo, trusted } from 'mongoose';
import { AttemptDocument } from './attempt.schema.js';

export interface Attempt {
  readonly key: string;
  /** Whether there were too many in this window already: then it is not counted. */
  readonly refused: boolean;
  /** When the window ends. */
  readonly until: Date;
}

/** Counters, beside any transaction unless one is given: a failed attempt counts although nothing else is written. */
@Injectable()
export class AttemptsRepository {
  constructor(@InjectModel(AttemptDocument.name) private readonly attempts: Model<AttemptDocument>) {}

  /** Counts one more, if the limit allows it: of many at the same time no more than the limit are let through. */
  async take(key: string, limit: number, windowMs: number, session?: mongo.ClientSession): Promise<Attempt> {
    const open = { $gt: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] };
    const refused = { $and: [open, { $gte: ['$count', limit] }] };
    const count = { $cond: [open, { $add: ['$count', { $cond: [refused, 0, 1] }] }, 1] };
    const until = { $cond: [open, '$until', { $add: ['$$NOW', windowMs] }] };
    const row = await this.attempts
      .findOneAndUpdate({ _id: key }, [{ $set: { count, refused, until } }], {
        upsert: true,
        returnDocument: 'after',
        updatePipeline: true,
        ...(session && { session }),
      })
      .lean();
    return { key, refused: row.refused, until: row.until };
  }

  /** Takes back one that was counted; in the next window it is forgotten already. */
  async giveBack({ key, until }: Attempt): Promise<void> {
    await this.attempts.updateOne({ _id: key, until, count: trusted({ $gt: 0 }) }, { $inc: { count: -1 } });
  }

  async forget({ key }: Attempt): Promise<void> {
    await this.attempts.deleteOne({ _id: key });
  }
}
