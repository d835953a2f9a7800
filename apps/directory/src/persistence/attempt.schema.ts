import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** How often something was tried since a window opened; by the database's time. */
@Schema({ collection: 'attempts', versionKey: false })
export class AttemptDocument {
  /** What is counted, such as `sign-in:account:<hash>`: no address in the clear. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) count!: number;
  /** Whether the last one to ask was one too many, and so not counted. */
  @Prop({ required: true }) refused!: boolean;
  @Prop({ required: true }) until!: Date;
}

export const AttemptSchema = SchemaFactory.createForClass(AttemptDocument);
AttemptSchema.index({ until: 1 }, { expireAfterSeconds: 0 });
