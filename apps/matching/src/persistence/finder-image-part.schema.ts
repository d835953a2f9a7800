import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

const secondsKept = 7 * 86_400;

/** A part of an image. One that never became whole, and one that nobody renewed, is removed by the database. */
@Schema({ collection: 'finder_image_parts', versionKey: false })
export class FinderImagePart {
  @Prop({ type: String, required: true }) image!: string;
  /** Counted from 0. */
  @Prop({ type: Number, required: true }) part!: number;
  @Prop({ type: Buffer, required: true }) bytes!: Buffer;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  @Prop({ type: String, required: true }) sum!: string;
  /** By the database's clock. */
  @Prop({ type: Date, required: true }) at!: Date;
}

export const FinderImagePartSchema = SchemaFactory.createForClass(FinderImagePart);
FinderImagePartSchema.index({ image: 1, part: 1 }, { unique: true });
FinderImagePartSchema.index({ at: 1 }, { expireAfterSeconds: secondsKept });
