import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { EndpointStatus, FormerSecret } from '../domain/webhooks/endpoint.js';

/** Where an organisation wants to be told, and of what. */
@Schema({ collection: 'webhook_endpoints', versionKey: false })
export class WebhookEndpointDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: String, required: true }) organizationId!: string;
  @Prop({ type: Number, required: true }) version!: number;
  @Prop({ type: String, required: true }) url!: string;
  @Prop({ type: [String], required: true }) types!: string[];
  @Prop({ type: String }) description?: string;
  @Prop({ type: String, required: true }) status!: EndpointStatus;
  @Prop({ type: String }) disabledBecause?: 'gone' | 'failing';
  /** Encrypted with a key that the deployment secret gives. */
  @Prop({ type: String, required: true }) sealedSecret!: string;
  /** After a rotation those before are valid for a while. */
  @Prop({ type: MongooseSchema.Types.Mixed }) former?: readonly FormerSecret[];
  /** Where the last rotation was made while only one was kept. */
  @Prop({ type: MongooseSchema.Types.Mixed }) previous?: FormerSecret;
  @Prop({ type: Date, required: true }) createdAt!: Date;
}

export const WebhookEndpointSchema = SchemaFactory.createForClass(WebhookEndpointDocument);
WebhookEndpointSchema.index({ organizationId: 1, _id: 1 });

/** An organisation that made endpoints: whoever makes another one conflicts here. */
@Schema({ collection: 'webhook_owners', versionKey: false })
export class WebhookOwnerDocument {
  /** Organisation. */
  @Prop({ type: String, required: true }) _id!: string;
  /** How many it has made, also those that are gone. */
  @Prop({ type: Number, required: true }) made!: number;
}

export const WebhookOwnerSchema = SchemaFactory.createForClass(WebhookOwnerDocument);
