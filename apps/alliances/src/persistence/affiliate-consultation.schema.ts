import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { AffiliateConsultation } from '../domain/affiliates/consultation.js';

/** What a confederation asks its affiliates on a report, with what they answer. */
@Schema({ collection: 'affiliate_consultations', versionKey: false, minimize: false })
export class AffiliateConsultationDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) version!: number;
  @Prop({ required: true }) allianceId!: string;
  @Prop({ required: true }) reportId!: string;
  /** The confederation. */
  @Prop({ required: true }) organizationId!: string;
  /** The confederation and its affiliates, each of which reads its own answer: for all others it is not there. */
  @Prop({ type: [String], required: true }) readers!: string[];
  /** Whether an affiliate has said nothing yet. */
  @Prop({ required: true }) waiting!: boolean;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) state!: AffiliateConsultation;
}

export const AffiliateConsultationSchema = SchemaFactory.createForClass(AffiliateConsultationDocument);
AffiliateConsultationSchema.index({ allianceId: 1, readers: 1, _id: -1 });
AffiliateConsultationSchema.index({ reportId: 1, organizationId: 1 });
AffiliateConsultationSchema.index({ readers: 1 }, { partialFilterExpression: { waiting: true } });
