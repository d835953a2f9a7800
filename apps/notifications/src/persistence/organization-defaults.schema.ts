import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { OrganizationChoices } from '../domain/mailing/preferences.js';

/** How the people of one organisation are told as long as they choose nothing themselves. */
@Schema({ collection: 'organization_defaults', versionKey: false, minimize: false })
export class OrganizationDefaultsDocument {
  /** Organisation. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) choices!: OrganizationChoices;
  @Prop({ type: Number, required: true }) version!: number;
}

export const OrganizationDefaultsSchema = SchemaFactory.createForClass(OrganizationDefaultsDocument);
