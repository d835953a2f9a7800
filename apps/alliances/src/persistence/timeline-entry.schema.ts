import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';

export type TimelineDetail = string | number | boolean;

/** One thing that happened in an alliance; never changed. Ids, codes and dates only, no text that somebody wrote. */
@Schema({ collection: 'timeline', versionKey: false, minimize: false })
export class TimelineEntryDocument {
  /** UUIDv7: its order is the order of what happened. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) allianceId!: string;
  @Prop({ required: true }) at!: string;
  @Prop({ required: true }) type!: string;
  /** Who did it; absent for what followed by rule or by the clock. */
  @Prop() personId?: string;
  /** The organisation acted for. */
  @Prop() organizationId?: string;
  @Prop() correlationId?: string;
  /** The constituency that it is told to and nobody else; absent: all members. */
  @Prop() group?: string;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) details!: Record<string, TimelineDetail>;
}

export const TimelineEntrySchema = SchemaFactory.createForClass(TimelineEntryDocument);
TimelineEntrySchema.index({ allianceId: 1, _id: -1 });
