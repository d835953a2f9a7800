import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type QueryFilter, trusted } from 'mongoose';
import type { ApiKey } from '../domain/access/api-key.js';
import { Refusal } from '../domain/refusal.js';
import { ApiKeyDocument } from './api-key.schema.js';

@Injectable()
export class ApiKeysRepository {
  constructor(@InjectModel(ApiKeyDocument.name) private readonly keys: Model<ApiKeyDocument>) {}

  /** @throws Refusal not_found */
  async get(id: string, tx: Tx): Promise<ApiKey> {
    const row = await this.keys.findById(id, undefined, { session: tx.session }).lean();
    if (!row) throw new Refusal('not_found');
    return fromDocument(row);
  }

  async findByPrefix(prefix: string, { session }: Tx): Promise<ApiKey | undefined> {
    const row = await this.keys.findOne({ prefix }, undefined, { session }).lean();
    return row ? fromDocument(row) : undefined;
  }

  /** In the order in which they were made. @param after id of the last one seen */
  async page(organizationId: string, limit: number, after?: string): Promise<ApiKey[]> {
    const filter: QueryFilter<ApiKeyDocument> = { organizationId };
    if (after !== undefined) filter._id = trusted({ $gt: after });
    const rows = await this.keys.find(filter).sort({ _id: 1 }).limit(limit).lean();
    return rows.map(fromDocument);
  }

  async add({ id, ...key }: ApiKey, tx: Tx): Promise<void> {
    await this.keys.create([{ _id: id, ...key, roles: [...key.roles] }], { session: tx.session });
  }

  async remove(id: string, tx: Tx): Promise<void> {
    await this.keys.deleteOne({ _id: id }, { session: tx.session });
  }

  async removeAllOf(personId: string, tx: Tx, organizationId?: string): Promise<void> {
    const filter = organizationId === undefined ? { personId } : { personId, organizationId };
    await this.keys.deleteMany(filter, { session: tx.session });
  }
}

const fromDocument = ({ _id, ...key }: ApiKeyDocument): ApiKey => ({ id: _id, ...key });
