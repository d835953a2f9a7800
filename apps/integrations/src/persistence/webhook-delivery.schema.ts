import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { AttemptReply } from '../domain/webhooks/attempt.js';

/** `given_up`: refused for days while others were taken; it is not tried again by itself. */
export type DeliveryOutcome = 'delivered' | 'failed' | 'given_up';

/** One request to an endpoint, and what came of it. */
@Schema({ collection: 'webhook_deliveries', versionKey: false })
export class WebhookDeliveryDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: String, required: true }) endpointId!: string;
  /** What was sent as `webhook-id`. */
  @Prop({ type: String, required: true }) messageId!: string;
  @Prop({ type: String, required: true }) type!: string;
  /** Absent of a ping. */
  @Prop({ type: String }) subject?: string;
  /** In the feed; absent of a ping. */
  @Prop({ type: Number }) position?: number;
  @Prop({ type: Number, required: true }) attempt!: number;
  @Prop({ type: String, required: true }) outcome!: DeliveryOutcome;
  @Prop({ type: Date, required: true }) at!: Date;
  @Prop({ type: Number, required: true }) durationMs!: number;
  @Prop({ type: MongooseSchema.Types.Mixed }) reply?: AttemptReply;
  @Prop({ type: String }) error?: string;
}

const keptDays = 30;

export const WebhookDeliverySchema = SchemaFactory.createForClass(WebhookDeliveryDocument);
WebhookDeliverySchema.index({ endpointId: 1, _id: -1 });
WebhookDeliverySchema.index({ at: 1 }, { expireAfterSeconds: keptDays * 86_400 });
