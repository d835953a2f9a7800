import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { Account, PlatformRole } from '../domain/account/account.js';

@Schema({ collection: 'accounts', versionKey: false })
export class AccountDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) email!: string;
  @Prop({ type: String, required: true }) status!: Account['status'];
  @Prop() passwordHash?: string;
  @Prop({ required: true }) language!: string;
  @Prop({ required: true }) timeZone!: string;
  @Prop() displayName?: string;
  @Prop({ type: [String], required: true }) platformRoles!: PlatformRole[];
  @Prop({ required: true }) createdAt!: Date;
  @Prop({ required: true }) version!: number;
}

export const AccountSchema = SchemaFactory.createForClass(AccountDocument);
AccountSchema.index({ email: 1 }, { unique: true });
AccountSchema.index({ platformRoles: 1 });
