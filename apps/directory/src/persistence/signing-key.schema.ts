import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';

@Schema({ collection: 'signing_keys', versionKey: false })
export class SigningKeyDocument {
  /** `kid`. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) publicKey!: Readonly<Record<string, unknown>>;
  /** The private JWK, encrypted with a key derived from the deployment secret (JWE). */
  @Prop({ required: true }) sealedPrivateKey!: string;
  @Prop({ required: true }) validFrom!: Date;
  @Prop({ required: true }) validUntil!: Date;
}

export const SigningKeySchema = SchemaFactory.createForClass(SigningKeyDocument);
SigningKeySchema.index({ validUntil: 1 }, { expireAfterSeconds: 0 });
