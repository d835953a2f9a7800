import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { Clearance } from '../domain/clearances/clearance.js';

/** What a member would say for its state, with what other institutions of that state say of it. */
@Schema({ collection: 'clearances', versionKey: false, minimize: false })
export class ClearanceDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) version!: number;
  @Prop({ required: true }) allianceId!: string;
  @Prop({ required: true }) reportId!: string;
  /** Who asks, and signs. */
  @Prop({ required: true }) organizationId!: string;
  /** Who asks and who is asked: for all others it is not there. */
  @Prop({ type: [String], required: true }) readers!: string[];
  /** Whether an institution that was asked has said nothing yet. */
  @Prop({ required: true }) waiting!: boolean;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) state!: Clearance;
}

export const ClearanceSchema = SchemaFactory.createForClass(ClearanceDocument);
ClearanceSchema.index({ allianceId: 1, readers: 1, _id: -1 });
ClearanceSchema.index({ reportId: 1, organizationId: 1 });
ClearanceSchema.index({ readers: 1 }, { partialFilterExpression: { waiting: true } });
