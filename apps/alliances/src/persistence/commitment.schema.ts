import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { Commitment } from '../domain/ledger/commitment.js';

/** What an organisation promised to an alliance, with its deliveries. */
@Schema({ collection: 'commitments', versionKey: false, minimize: false })
export class CommitmentDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) version!: number;
  @Prop({ required: true }) allianceId!: string;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) state!: Commitment;
}

export const CommitmentSchema = SchemaFactory.createForClass(CommitmentDocument);
CommitmentSchema.index({ allianceId: 1, _id: -1 });
