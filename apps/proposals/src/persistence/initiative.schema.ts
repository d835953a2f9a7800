import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { SeatSought } from '#contracts';
import { Schema as MongooseSchema } from 'mongoose';
import type { AudienceKey } from '../domain/audience.js';
import type { Freshness } from '../domain/freshness.js';
import type { ClosingReason, InitiativeDraft, InitiativeStatus } from '../domain/initiative.js';
import type { ShownTo } from '../domain/shown-to.js';

/** What is derived from an initiative so that its readers find it. */
@Schema({ _id: false })
export class InitiativeKeys {
  /** Who may read it. */
  @Prop({ type: [String], required: true }) audience!: AudienceKey[];
  @Prop({ type: [String], required: true }) words!: string[];
  @Prop({ type: [String], required: true }) places!: string[];
  @Prop({ type: [String], required: true }) lookingFor!: string[];
}

/** How an initiative is stored: the aggregate, and the keys by which it is found. */
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
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) shownTo!: ShownTo;
  @Prop({ required: true }) createdAt!: Date;
  @Prop() publishedAt?: Date;
  /** Absent of a draft, and of what was published before it was kept. */
  @Prop({ type: MongooseSchema.Types.Mixed }) freshness?: Freshness;
  @Prop({ type: String }) closedBecause?: ClosingReason;
  @Prop() withdrawnBecause?: string;
  @Prop({ type: InitiativeKeys, required: true }) keys!: InitiativeKeys;
}

export const InitiativeSchema = SchemaFactory.createForClass(InitiativeDocument);
// Lists are sorted by id (UUIDv7: newest first); each filter that the API offers has its index.
InitiativeSchema.index({ 'keys.audience': 1, _id: -1 });
InitiativeSchema.index({ 'keys.words': 1, _id: -1 });
InitiativeSchema.index({ 'keys.places': 1, _id: -1 });
InitiativeSchema.index({ 'keys.lookingFor': 1, _id: -1 });
InitiativeSchema.index({ status: 1, _id: -1 });
InitiativeSchema.index({ leadOrganizationId: 1, _id: -1 });
InitiativeSchema.index({ 'draft.kind': 1, _id: -1 });
InitiativeSchema.index({ 'draft.themes': 1, _id: -1 });
InitiativeSchema.index({ 'draft.corridors': 1, _id: -1 });
