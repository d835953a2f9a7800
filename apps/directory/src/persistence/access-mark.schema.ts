import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** What a person's access is written to whenever it is given or taken away, so that two who do so at once meet. */
@Schema({ collection: 'access_marks', versionKey: false })
export class AccessMarkDocument {
  /** The person's, or `secretariat`. */
  @Prop({ type: String, required: true }) _id!: string;
  /** How often. */
  @Prop({ required: true }) count!: number;
}

export const AccessMarkSchema = SchemaFactory.createForClass(AccessMarkDocument);
