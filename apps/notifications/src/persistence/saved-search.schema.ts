import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { FacetCodes, SoughtRecords } from '../domain/following/findable.js';

/** A standing query of a person. Of one that was removed nothing is left but that it was. */
@Schema({ collection: 'saved_searches', versionKey: false, minimize: false })
export class SavedSearchDocument {
  @Prop({ type: String, required: true }) _id!: string;
  /** Gapless over all searches, in the order of the commits: one more for each that is saved or removed. */
  @Prop({ type: Number, required: true }) revision!: number;
  /** Absent once it was removed, like all that follows. */
  @Prop({ type: String }) personId?: string;
  @Prop({ type: String }) name?: string;
  @Prop({ type: String }) records?: SoughtRecords;
  @Prop({ type: MongooseSchema.Types.Mixed }) codes?: FacetCodes;
  @Prop({ type: Date }) createdAt?: Date;
}

export const SavedSearchSchema = SchemaFactory.createForClass(SavedSearchDocument);
SavedSearchSchema.index({ revision: 1 }, { unique: true });
SavedSearchSchema.index({ personId: 1, _id: -1 }, { sparse: true });

/** The last revision that was given. */
@Schema({ collection: 'saved_search_revisions', versionKey: false })
export class SavedSearchRevisionDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: Number, required: true }) last!: number;
}

export const SavedSearchRevisionSchema = SchemaFactory.createForClass(SavedSearchRevisionDocument);
