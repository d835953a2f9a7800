import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema, type mongo } from 'mongoose';

/** The latest whole image of the organisations that a process holds packed. */
@Schema({ collection: 'finder_images', versionKey: false })
export class FinderImage {
  /** The share of the organisations, `1/2`. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: String, required: true }) image!: string;
  /** How many there are. */
  @Prop({ type: Number, required: true }) parts!: number;
  /** What made it: the fingerprint of code, model and taxonomy. */
  @Prop({ type: String, required: true }) made!: string;
  /** The collection of rows that it stands for, by the id that the database gave it. */
  @Prop({ type: String, required: true }) rows!: string;
  /** By the database's clock: what was committed before is in it, and the changes from then on are to be repeated. */
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) from!: mongo.Timestamp;
  /** By the database's clock. */
  @Prop({ type: Date, required: true }) at!: Date;
}

export const FinderImageSchema = SchemaFactory.createForClass(FinderImage);
