import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';
import { AccessMarkDocument } from './access-mark.schema.js';

@Injectable()
export class AccessMarksRepository {
  constructor(@InjectModel(AccessMarkDocument.name) private readonly marks: Model<AccessMarkDocument>) {}

  /**
   * Before access of a person is given or taken away. Of two transactions that do so at the same time one is tried again
   * and sees what the other did: no session is opened past its end, no token says what was just taken away.
   */
  async note(whose: string, { session }: Tx): Promise<void> {
    await this.marks.updateOne({ _id: whose }, { $inc: { count: 1 } }, { upsert: true, session });
  }
}
