import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { PersonChoices } from '../domain/mailing/preferences.js';

/** The last sequence given in a person's inbox, and how the person wants to be told. */
@Schema({ collection: 'inboxes', versionKey: false, minimize: false })
export class InboxDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: Number }) last?: number;
  /** The sequence up to which the person has looked at the list, on whichever device; absent: 0. */
  @Prop({ type: Number }) seenThrough?: number;
  /** How many notices were written down that are not in the inbox. */
  @Prop({ type: Number }) unlisted?: number;
  /** Whether mail is wanted; absent: yes. */
  @Prop({ type: Boolean }) email?: boolean;
  /** Absent: nothing was chosen. */
  @Prop({ type: MongooseSchema.Types.Mixed }) choices?: Omit<PersonChoices, 'email'>;
  /** Of the preferences; absent: 1, as nobody has changed them. */
  @Prop({ type: Number }) preferencesVersion?: number;
  /** Mark of the address that a mail server refused for good: another address is tried again. */
  @Prop({ type: String }) refusedAddress?: string;
  /**
   * When the first mail that waits is due, and its timer with it; null: none waits; absent: it was never noted. Who
   * writes a notice that waits and who looks at all that waits conflict here.
   */
  @Prop({ type: Date }) mailDueAt?: Date | null;
}

export const InboxSchema = SchemaFactory.createForClass(InboxDocument);
