import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** Written to be seen again in the change stream: then everything that was committed before has been seen. */
@Schema({ collection: 'finder_marks', versionKey: false })
export class FinderMark {
  /** Of the process that writes it. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: Number, required: true }) mark!: number;
  /** By the database's clock. */
  @Prop({ type: Date, required: true }) at!: Date;
}

export const FinderMarkSchema = SchemaFactory.createForClass(FinderMark);
FinderMarkSchema.index({ at: 1 }, { expireAfterSeconds: 86_400 });
