import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { Profile, Suspension } from '../domain/organization/organization.js';

/** How an organisation is stored: the aggregate, and the keys by which it is found. */
@Schema({ collection: 'organizations', versionKey: false, minimize: false })
export class OrganizationDocument {
  @Prop({ type: String, required: true }) _id!: string;
  /** Checked by the DTO at the edge; stored as it was accepted. */
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) profile!: Profile;
  @Prop({ type: MongooseSchema.Types.Mixed }) suspension?: Suspension;
  @Prop({ required: true }) registeredAt!: Date;
  @Prop({ required: true }) updatedAt!: Date;
  /** Absent where it was stored before it was kept: the day of the last change. */
  @Prop() confirmedAt?: Date;
  @Prop() staleSince?: Date;
  @Prop({ required: true }) version!: number;
  /** See `searchKeys`. */
  @Prop({ type: [String], required: true }) searchKeys!: string[];
  /** See `placeKeys`. */
  @Prop({ type: [String], required: true }) placeKeys!: string[];
  /** See `tellingWords`. */
  @Prop({ type: [String], required: true }) nameWords!: string[];
}

export const OrganizationSchema = SchemaFactory.createForClass(OrganizationDocument);
OrganizationSchema.index({ searchKeys: 1, _id: 1 });
OrganizationSchema.index({ nameWords: 1 });
OrganizationSchema.index({ placeKeys: 1, _id: 1 });
OrganizationSchema.index({ 'profile.constituency': 1, _id: 1 });
OrganizationSchema.index({ 'profile.themes': 1, _id: 1 });
OrganizationSchema.index({ 'profile.offers': 1, _id: 1 });
