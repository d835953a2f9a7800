import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

@Schema({ collection: 'sessions', versionKey: false })
export class SessionDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) personId!: string;
  @Prop({ required: true }) startedAt!: Date;
  @Prop({ required: true }) endsAt!: Date;
}

export const SessionSchema = SchemaFactory.createForClass(SessionDocument);
SessionSchema.index({ personId: 1 });
SessionSchema.index({ endsAt: 1 }, { expireAfterSeconds: 0 });

@Schema({ collection: 'refresh_tokens', versionKey: false })
export class RefreshTokenDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) sessionId!: string;
  @Prop({ required: true }) expiresAt!: Date;
  @Prop() usedAt?: Date;
}

export const RefreshTokenSchema = SchemaFactory.createForClass(RefreshTokenDocument);
RefreshTokenSchema.index({ sessionId: 1 });
RefreshTokenSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
