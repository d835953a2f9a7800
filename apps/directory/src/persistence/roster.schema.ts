import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { Member } from '../domain/organization/roster.js';

@Schema({ collection: 'rosters', versionKey: false, minimize: false })
export class RosterDocument {
  /** The organisation. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: [MongooseSchema.Types.Mixed], required: true }) members!: Member[];
  @Prop({ required: true }) version!: number;
}

export const RosterSchema = SchemaFactory.createForClass(RosterDocument);
RosterSchema.index({ 'members.personId': 1 });
