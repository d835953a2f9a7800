import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { Language } from '#taxonomy';
import { Schema as MongooseSchema } from 'mongoose';

/** An address at which a person's calendar reads the meetings that the person may read; one for each scope. */
@Schema({ collection: 'calendar_feeds', versionKey: false })
export class CalendarFeedDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) version!: number;
  @Prop({ required: true }) personId!: string;
  /** An alliance, or null: all alliances of the person's organisations. */
  @Prop({ type: MongooseSchema.Types.Mixed, default: null }) allianceId!: string | null;
  @Prop({ type: String, required: true }) language!: Language;
  /** SHA-256 of the secret in the address. */
  @Prop({ required: true }) secretHash!: string;
  @Prop({ required: true }) renewedAt!: string;
}

export const CalendarFeedSchema = SchemaFactory.createForClass(CalendarFeedDocument);
CalendarFeedSchema.index({ secretHash: 1 }, { unique: true });
CalendarFeedSchema.index({ personId: 1, allianceId: 1 }, { unique: true });
