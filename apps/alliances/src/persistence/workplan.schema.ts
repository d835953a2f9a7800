import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { Workplan } from '../domain/workplan/workplan.js';

/** The workplan of an alliance, under the alliance's id. */
@Schema({ collection: 'workplans', versionKey: false, minimize: false })
export class WorkplanDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) version!: number;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) state!: Workplan;
}

export const WorkplanSchema = SchemaFactory.createForClass(WorkplanDocument);
