import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model } from 'mongoose';
import { type TellingPlace, WideTellingDocument } from './wide-telling.schema.js';

/** Events that are being told to many, each with the place to go on from: moved in the transaction of each batch. */
@Injectable()
export class WideTellings {
  constructor(@InjectModel(WideTellingDocument.name) private readonly tellings: Model<WideTellingDocument>) {}

  async add(telling: WideTellingDocument, { session }: Tx): Promise<void> {
    await this.tellings.create([telling], { session });
  }

  async find(id: string, { session }: Tx): Promise<WideTellingDocument | undefined> {
    return (await this.tellings.findById(id, undefined, { session }).lean()) ?? undefined;
  }

  async move(id: string, place: TellingPlace, { session }: Tx): Promise<void> {
    await this.tellings.updateOne({ _id: id }, { $set: { place } }, { session });
  }

  async remove(id: string, { session }: Tx): Promise<void> {
    await this.tellings.deleteOne({ _id: id }, { session });
  }
}
