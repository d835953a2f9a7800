import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { SeatSought } from '#contracts';
import { Schema as MongooseSchema } from 'mongoose';
import type { InitiativeDraft } from '../domain/initiative.js';

/** What was published, version by version. */
@Schema({ collection: 'initiative_versions', versionKey: false })
export class InitiativeVersionDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) initiativeId!: string;
  @Prop({ required: true }) version!: number;
  @Prop({ required: true }) publishedAt!: Date;
  @Prop({ required: true }) publishedBy!: string;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) draft!: InitiativeDraft;
  @Prop({ type: [MongooseSchema.Types.Mixed], required: true }) seats!: SeatSought[];
}

export const InitiativeVersionSchema = SchemaFactory.createForClass(InitiativeVersionDocument);
InitiativeVersionSchema.index({ initiativeId: 1, version: -1 }, { unique: true });
