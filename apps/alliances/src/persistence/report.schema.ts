import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { ProgressReport } from '../domain/reports/report.js';

/** A progress report of an alliance, with all that was said of it. */
@Schema({ collection: 'reports', versionKey: false, minimize: false })
export class ReportDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) version!: number;
  @Prop({ required: true }) allianceId!: string;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) state!: ProgressReport;
}

export const ReportSchema = SchemaFactory.createForClass(ReportDocument);
ReportSchema.index({ allianceId: 1, _id: -1 });
