import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { MailedPurpose } from '../domain/account/mailed-token.js';

@Schema({ collection: 'mailed_tokens', versionKey: false })
export class MailedTokenDocument {
  /** SHA-256 of the token. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) purpose!: MailedPurpose;
  @Prop({ required: true }) expiresAt!: Date;
}

export const MailedTokenSchema = SchemaFactory.createForClass(MailedTokenDocument);
MailedTokenSchema.index({ 'purpose.personId': 1 }, { sparse: true });
MailedTokenSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
