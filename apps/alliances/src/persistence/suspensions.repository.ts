import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model, trusted } from 'mongoose';
import { SuspensionDocument } from './suspension.schema.js';

@Injectable()
export class SuspensionsRepository {
  constructor(@InjectModel(SuspensionDocument.name) private readonly suspensions: Model<SuspensionDocument>) {}

  async set(organizationId: string, suspended: boolean, tx: Tx): Promise<void> {
    const options = { upsert: true, session: tx.session };
    await this.suspensions.updateOne({ _id: organizationId }, { $set: { suspended } }, options);
  }

  /** Those of these that are suspended, as it is known at that moment. */
  async among(ids: readonly string[], tx: Tx): Promise<ReadonlySet<string>> {
    const suspended = { _id: trusted({ $in: [...ids] }), suspended: true };
    const found = await this.suspensions.find(suspended, { _id: 1 }, { session: tx.session }).lean();
    return new Set(found.map(({ _id }) => _id));
  }

  /** Asks in a way that conflicts with a suspension at the same moment: whoever comes second sees the other. */
  async isSuspended(organizationId: string, tx: Tx): Promise<boolean> {
    const options = { upsert: true, returnDocument: 'after', session: tx.session } as const;
    const found = await this.suspensions
      .findOneAndUpdate({ _id: organizationId }, { $inc: { asked: 1 } }, options)
      .lean();
    return found.suspended ?? false;
  }
}
