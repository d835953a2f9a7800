import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { Meeting } from '../domain/meetings/meeting.js';

/** A meeting of an alliance with its agenda, attendance, minutes and decisions. */
@Schema({ collection: 'meetings', versionKey: false, minimize: false })
export class MeetingDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) version!: number;
  @Prop({ required: true }) allianceId!: string;
  @Prop({ required: true }) startsAt!: string;
  @Prop({ type: [String], required: true }) decisionIds!: string[];
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) state!: Meeting;
}

export const MeetingSchema = SchemaFactory.createForClass(MeetingDocument);
MeetingSchema.index({ allianceId: 1, startsAt: -1, _id: -1 });
MeetingSchema.index({ decisionIds: 1 });
