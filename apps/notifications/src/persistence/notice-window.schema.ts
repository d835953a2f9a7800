import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { NewNotice } from './inboxes.js';

/** A notice that waits, with the organisation for which the person is told. */
export interface GatheredNotice {
  readonly notice: NewNotice;
  readonly organizationId: string;
}

/** What one person was told of lately for one organisation, and what waits to be told together. */
@Schema({ collection: 'notice_windows', versionKey: false, minimize: false })
export class NoticeWindowDocument {
  /** `<person>:<organisation>`. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: Date, required: true }) until!: Date;
  @Prop({ type: Number, required: true }) told!: number;
  @Prop({ type: Number, required: true }) waiting!: number;
  /** The first that waits: told as it is when it stays alone. */
  @Prop({ type: MongooseSchema.Types.Mixed }) first?: GatheredNotice;
}

export const NoticeWindowSchema = SchemaFactory.createForClass(NoticeWindowDocument);
NoticeWindowSchema.index({ 'first.notice.about': 1 }, { sparse: true });
