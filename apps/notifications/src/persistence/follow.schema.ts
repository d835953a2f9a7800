import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { FollowedType } from '../domain/following/followed.js';

/** That a person follows a record. */
@Schema({ collection: 'follows', versionKey: false })
export class FollowDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: String, required: true }) personId!: string;
  @Prop({ type: String, required: true }) type!: FollowedType;
  @Prop({ type: String, required: true }) recordId!: string;
  @Prop({ type: Date, required: true }) createdAt!: Date;
}

export const FollowSchema = SchemaFactory.createForClass(FollowDocument);
FollowSchema.index({ recordId: 1, personId: 1 }, { unique: true });
FollowSchema.index({ personId: 1, _id: -1 });
