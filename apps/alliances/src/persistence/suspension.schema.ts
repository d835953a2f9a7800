import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** Whether an organisation may be seated, written by who suspends and by who seats: the two cannot miss each other. */
@Schema({ collection: 'suspensions', versionKey: false })
export class SuspensionDocument {
  /** Organisation. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true, default: false }) suspended!: boolean;
  /** How often it was asked in order to seat, stand or invite. */
  @Prop({ required: true, default: 0 }) asked!: number;
}

export const SuspensionSchema = SchemaFactory.createForClass(SuspensionDocument);
