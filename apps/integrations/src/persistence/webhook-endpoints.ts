import { notFound, staleVersion } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import type { Endpoint } from '../domain/webhooks/endpoint.js';
import { WebhookEndpointDocument, WebhookOwnerDocument } from './webhook-endpoint.schema.js';

@Injectable()
export class WebhookEndpoints {
  constructor(
    @InjectModel(WebhookEndpointDocument.name) private readonly rows: Model<WebhookEndpointDocument>,
    @InjectModel(WebhookOwnerDocument.name) private readonly owners: Model<WebhookOwnerDocument>,
  ) {}

  async find(id: string, tx?: Tx): Promise<Endpoint | undefined> {
    const row = await this.rows.findById(id, undefined, { session: tx?.session }).lean();
    return row ? fromDocument(row) : undefined;
  }

  /** In the order in which they were made. @param after id of the last one seen */
  async page(organizationId: string, limit: number, after?: string): Promise<readonly Endpoint[]> {
    const later = after === undefined ? {} : { _id: trusted({ $gt: after }) };
    const rows = await this.rows
      .find({ organizationId, ...later })
      .sort({ _id: 1 })
      .limit(limit)
      .lean();
    return rows.map(fromDocument);
  }

  /** How many there are before one more: no other transaction makes one of this organisation until this one ends. */
  async countBefore(organizationId: string, { session }: Tx): Promise<number> {
    await this.owners.updateOne({ _id: organizationId }, { $inc: { made: 1 } }, { upsert: true, session });
    return this.rows.countDocuments({ organizationId }, { session });
  }

  async add({ id, ...endpoint }: Endpoint, { session }: Tx): Promise<void> {
    await this.rows.create([{ _id: id, ...endpoint, types: [...endpoint.types] }], { session });
  }

  /** @throws Problem 412 when it was changed since it was read, 404 when it is gone */
  async replace({ id, ...endpoint }: Endpoint, seen: number, { session }: Tx): Promise<void> {
    const row = { ...endpoint, types: [...endpoint.types] };
    const { matchedCount } = await this.rows.replaceOne({ _id: id, version: seen }, row, { session });
    if (matchedCount === 1) return;
    throw (await this.rows.exists({ _id: id }).session(session)) ? staleVersion() : notFound();
  }

  async remove(id: string, { session }: Tx): Promise<void> {
    await this.rows.deleteOne({ _id: id }, { session });
  }
}

const fromDocument = ({ _id, previous, ...endpoint }: WebhookEndpointDocument): Endpoint => ({
  id: _id,
  ...(previous && { former: [previous] }),
  ...endpoint,
});
