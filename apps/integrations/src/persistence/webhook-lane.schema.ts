import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { Errand } from '../domain/webhooks/endpoint.js';
import type { Progress } from '../domain/webhooks/progress.js';

/** How far an endpoint has been told, and who is telling it. */
@Schema({ collection: 'webhook_lanes', versionKey: false, minimize: false })
export class WebhookLaneDocument {
  /** The endpoint. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: Boolean, required: true }) active!: boolean;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) progress!: Progress;
  /** Whether what is new may be begun. */
  @Prop({ type: Boolean, required: true }) open!: boolean;
  /** When something that waits is due, by this process' clock; absent when nothing waits. */
  @Prop({ type: Date }) nextAt?: Date;
  /** Single messages that were asked for. */
  @Prop({ type: [MongooseSchema.Types.Mixed], required: true }) errands!: Errand[];
  /** When the last of them was asked for: what dispatchers are woken by. */
  @Prop({ type: Date }) asked?: Date;
  /** One more for each command that moves the lane: what was in hand meanwhile is not written over it. */
  @Prop({ type: Number, required: true }) epoch!: number;
  /** One more for each that takes the lane in hand. */
  @Prop({ type: Number, required: true }) fence!: number;
  /** By the database's clock. */
  @Prop({ type: Date, required: true }) leasedUntil!: Date;
}

export const WebhookLaneSchema = SchemaFactory.createForClass(WebhookLaneDocument);
WebhookLaneSchema.index({ active: 1, open: 1, 'progress.position': 1 });
WebhookLaneSchema.index({ active: 1, nextAt: 1 });
WebhookLaneSchema.index({ leasedUntil: 1 });
