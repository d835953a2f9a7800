import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { NoticeContent, NoticeState } from '../domain/notice-content.js';
import type { NoticeClass } from '../domain/notice-kind.js';

/** One thing that one person was told; a person is told of an event at most once. */
@Schema({ collection: 'notices', versionKey: false, minimize: false })
export class NoticeDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: String, required: true }) personId!: string;
  /** Gapless per person, from 1: the event id of the live stream. */
  @Prop({ type: Number, required: true }) sequence!: number;
  @Prop({ type: String, required: true }) kind!: string;
  @Prop({ type: String, required: true }) class!: NoticeClass;
  @Prop({ type: String, required: true }) state!: NoticeState;
  @Prop({ type: Number, required: true }) version!: number;
  @Prop({ type: String, required: true }) eventId!: string;
  @Prop({ type: String, required: true }) correlationId!: string;
  /** Absent where it stands for several. */
  @Prop({ type: String }) initiativeId?: string;
  @Prop({ type: String }) allianceId?: string;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) content!: NoticeContent;
  @Prop({ type: String, required: true }) link!: string;
  @Prop({ type: Date, required: true }) createdAt!: Date;
}

export const NoticeSchema = SchemaFactory.createForClass(NoticeDocument);
NoticeSchema.index({ personId: 1, sequence: -1 }, { unique: true });
NoticeSchema.index({ personId: 1, eventId: 1 }, { unique: true });
NoticeSchema.index({ personId: 1, state: 1, sequence: -1 });
NoticeSchema.index({ personId: 1, kind: 1, sequence: -1 });
NoticeSchema.index({ personId: 1, allianceId: 1, sequence: -1 });
