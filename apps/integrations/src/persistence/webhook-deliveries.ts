import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import { WebhookDeliveryDocument } from './webhook-delivery.schema.js';

/** The log of what was sent to each endpoint; every question names the endpoint. */
@Injectable()
export class WebhookDeliveries {
  constructor(@InjectModel(WebhookDeliveryDocument.name) private readonly rows: Model<WebhookDeliveryDocument>) {}

  async add(rows: readonly WebhookDeliveryDocument[]): Promise<void> {
    if (rows.length > 0) await this.rows.insertMany([...rows], { ordered: false, lean: true });
  }

  /** Newest first. @param before id of the last one seen */
  async page(endpointId: string, limit: number, before?: string): Promise<readonly WebhookDeliveryDocument[]> {
    const older = before === undefined ? {} : { _id: trusted({ $lt: before }) };
    return this.rows
      .find({ endpointId, ...older })
      .sort({ _id: -1 })
      .limit(limit)
      .lean();
  }

  async find(endpointId: string, id: string): Promise<WebhookDeliveryDocument | undefined> {
    return (await this.rows.findOne({ _id: id, endpointId }).lean()) ?? undefined;
  }
}
