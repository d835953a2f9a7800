import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';

/** A frozen count of how common each theme was: stored explanations name its version. */
@Schema({ collection: 'statistics', versionKey: false })
export class StatisticsDocument {
  /** 1 for the first, one more for each later one. */
  @Prop({ type: Number, required: true }) _id!: number;
  @Prop({ type: String, required: true }) version!: string;
  @Prop({ type: Number, required: true }) population!: number;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) themes!: Readonly<Record<string, number>>;
}

export const StatisticsSchema = SchemaFactory.createForClass(StatisticsDocument);
StatisticsSchema.index({ version: 1 });
