import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** The last sequence given in a person's inbox, and whether mail is wanted. */
@Schema({ collection: 'inboxes', versionKey: false })
export class InboxDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: Number }) last?: number;
  /** Absent: yes. */
  @Prop({ type: Boolean }) email?: boolean;
  /** Of the preferences; absent: 1, as nobody has changed them. */
  @Prop({ type: Number }) preferencesVersion?: number;
}

export const InboxSchema = SchemaFactory.createForClass(InboxDocument);
