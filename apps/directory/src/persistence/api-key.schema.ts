import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { OrganizationRole } from '#taxonomy';

@Schema({ collection: 'api_keys', versionKey: false })
export class ApiKeyDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) organizationId!: string;
  @Prop({ required: true }) personId!: string;
  @Prop({ required: true }) name!: string;
  @Prop({ type: [String], required: true }) roles!: OrganizationRole[];
  @Prop({ required: true }) prefix!: string;
  @Prop({ required: true }) secretHash!: string;
  @Prop({ required: true }) createdAt!: Date;
  @Prop() expiresAt?: Date;
}

export const ApiKeySchema = SchemaFactory.createForClass(ApiKeyDocument);
ApiKeySchema.index({ prefix: 1 }, { unique: true });
ApiKeySchema.index({ organizationId: 1, _id: 1 });
ApiKeySchema.index({ personId: 1 });
