import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { Indicator } from '../domain/indicators/indicator.js';

/** What an alliance measures, with the values of its members. */
@Schema({ collection: 'indicators', versionKey: false, minimize: false })
export class IndicatorDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) version!: number;
  @Prop({ required: true }) allianceId!: string;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) state!: Indicator;
}

export const IndicatorSchema = SchemaFactory.createForClass(IndicatorDocument);
IndicatorSchema.index({ allianceId: 1, _id: -1 });
