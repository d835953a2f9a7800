import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { SeatSought } from '#contracts';
import { Schema as MongooseSchema } from 'mongoose';
import type { ClosingReason, InitiativeDraft, InitiativeStatus } from '../domain/initiative.js';

/** How an initiative is stored: the aggregate, the words that find it, and who may read a confidential one. */
@Schema({ collection: 'initiatives', versionKey: false })
export class InitiativeDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) version!: number;
  @Prop({ type: String, required: true }) status!: InitiativeStatus;
  @Prop({ required: true }) leadOrganizationId!: string;
  @Prop({ required: true }) draftedBy!: string;
  /** Checked by the DTO at the edge; stored as it was accepted. */
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) draft!: InitiativeDraft;
  @Prop({ type: [MongooseSchema.Types.Mixed], required: true }) seats!: SeatSought[];
  @Prop({ required: true }) createdAt!: Date;
  @Prop() publishedAt?: Date;
  @Prop({ type: String }) closedBecause?: ClosingReason;
  @Prop() withdrawnBecause?: string;
  /** Normalised words of title, in every language. */
  @Prop({ type: [String], required: true }) words!: string[];
  /** Organisations to which a confidential initiative was opened: shared, invited or seated. */
  @Prop({ type: [String], default: [] }) readers!: string[];
}

export const InitiativeSchema = SchemaFactory.createForClass(InitiativeDocument);
// Lists are sorted by id (UUIDv7: newest first); each filter that the API offers has its index.
InitiativeSchema.index({ status: 1, _id: -1 });
InitiativeSchema.index({ leadOrganizationId: 1, _id: -1 });
InitiativeSchema.index({ readers: 1, _id: -1 });
InitiativeSchema.index({ words: 1, _id: -1 });
InitiativeSchema.index({ 'draft.kind': 1, _id: -1 });
InitiativeSchema.index({ 'draft.themes': 1, _id: -1 });
InitiativeSchema.index({ 'draft.places': 1, _id: -1 });
InitiativeSchema.index({ 'draft.corridors': 1, _id: -1 });
InitiativeSchema.index({ 'seats.constituency': 1, _id: -1 });

/** What was published, version by version. */
@Schema({ collection: 'initiative_versions', versionKey: false })
export class InitiativeVersionDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) initiativeId!: string;
  @Prop({ required: true }) version!: number;
  @Prop({ required: true }) publishedAt!: Date;
  @Prop({ required: true }) publishedBy!: string;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) draft!: InitiativeDraft;
  @Prop({ type: [MongooseSchema.Types.Mixed], required: true }) seats!: SeatSought[];
}

export const InitiativeVersionSchema = SchemaFactory.createForClass(InitiativeVersionDocument);
InitiativeVersionSchema.index({ initiativeId: 1, version: -1 }, { unique: true });
