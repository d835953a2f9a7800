import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';

/** A frozen count of how common each theme and each word's stem was: stored explanations name its version. */
@Schema({ collection: 'statistics', versionKey: false })
export class StatisticsDocument {
  /** 1 for the first, one more for each later one. */
  @Prop({ type: Number, required: true }) _id!: number;
  @Prop({ type: String, required: true }) version!: string;
  @Prop({ type: Number, required: true }) population!: number;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) themes!: Readonly<Record<string, number>>;
  /** How texts were read when they were counted; absent in snapshots from before there was a glossary. */
  @Prop({ type: String }) read?: string;
  /** Absent in snapshots that were taken before texts were compared. */
  @Prop({ type: Number }) texts?: number;
  /** Stem and number of texts that use it; a list, since any word may be a stem and not every word a key. */
  @Prop({ type: MongooseSchema.Types.Mixed }) stems?: readonly (readonly [stem: string, texts: number])[];
}

export const StatisticsSchema = SchemaFactory.createForClass(StatisticsDocument);
StatisticsSchema.index({ version: 1 });
StatisticsSchema.index({ read: 1, _id: -1 });
