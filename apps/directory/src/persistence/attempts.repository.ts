import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';
import { AttemptDocument } from './attempt.schema.js';

export interface Attempts {
  readonly count: number;
  readonly until: Date;
}

/** Counters beside any transaction: a failed attempt counts although nothing else is written. */
@Injectable()
export class AttemptsRepository {
  constructor(@InjectModel(AttemptDocument.name) private readonly attempts: Model<AttemptDocument>) {}

  async count(key: string, windowMs: number): Promise<Attempts> {
    const open = { $gt: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] };
    const row = await this.attempts
      .findOneAndUpdate(
        { _id: key },
        [
          {
            $set: {
              count: { $cond: [open, { $add: ['$count', 1] }, 1] },
              until: { $cond: [open, '$until', { $add: ['$$NOW', windowMs] }] },
            },
          },
        ],
        { upsert: true, returnDocument: 'after', updatePipeline: true },
      )
      .lean();
    return { count: row.count, until: row.until };
  }

  /** What was counted in the window that is open now. */
  async peek(key: string, now: Date): Promise<Attempts | undefined> {
    const row = await this.attempts.findById(key).lean();
    return row && row.until > now ? { count: row.count, until: row.until } : undefined;
  }

  async forget(key: string): Promise<void> {
    await this.attempts.deleteOne({ _id: key });
  }
}
