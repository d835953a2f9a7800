import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { TextByLanguage } from '#contracts';

/** A note in the private room of a constituency in an alliance; never changed. */
@Schema({ collection: 'group_notes', versionKey: false, minimize: false })
export class GroupNoteDocument {
  /** UUIDv7: its order is the order in which things were said. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) allianceId!: string;
  @Prop({ required: true }) constituency!: string;
  @Prop({ required: true }) organizationId!: string;
  @Prop({ required: true }) personId!: string;
  @Prop({ required: true }) at!: string;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) text!: TextByLanguage;
  @Prop() reportId?: string;
  @Prop() seatId?: string;
}

export const GroupNoteSchema = SchemaFactory.createForClass(GroupNoteDocument);
GroupNoteSchema.index({ allianceId: 1, constituency: 1, _id: -1 });
