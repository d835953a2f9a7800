import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';
import { SigningKeyDocument } from './signing-key.schema.js';

export type SigningKey = Omit<SigningKeyDocument, '_id'> & { readonly kid: string };

@Injectable()
export class SigningKeysRepository {
  constructor(@InjectModel(SigningKeyDocument.name) private readonly keys: Model<SigningKeyDocument>) {}

  /** Two or three at any time: expired ones are removed by their index. */
  async all(tx?: Tx): Promise<SigningKey[]> {
    const rows = await this.keys.find({}, undefined, { session: tx?.session }).lean();
    return rows.map(({ _id, ...key }) => ({ kid: _id, ...key }));
  }

  async add({ kid, ...key }: SigningKey, tx: Tx): Promise<void> {
    await this.keys.create([{ _id: kid, ...key }], { session: tx.session });
  }
}
