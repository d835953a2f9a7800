import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';
import { ToldInitiativeDocument } from './told-entry.schema.js';

/** How open each initiative is at present. */
@Injectable()
export class ToldInitiatives {
  constructor(@InjectModel(ToldInitiativeDocument.name) private readonly rows: Model<ToldInitiativeDocument>) {}

  /**
   * Whether it is public; undefined when nothing has been heard of it yet. Asking writes: of two transactions that go by
   * the answer, one sees what the other made of it.
   */
  async isPublic(initiativeId: string, { session }: Tx): Promise<boolean | undefined> {
    const row = await this.rows.findOneAndUpdate({ _id: initiativeId }, { $inc: { told: 1 } }, { session }).lean();
    return row?.isPublic;
  }

  async set(initiativeId: string, isPublic: boolean, { session }: Tx): Promise<void> {
    await this.rows.updateOne({ _id: initiativeId }, { $set: { isPublic } }, { session, upsert: true });
  }
}
