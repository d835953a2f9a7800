import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { PlacedBy } from '../domain/arrange.js';
import type { Explanation } from '../domain/explanation.js';
import type { SuggestionState } from '../domain/suggestion.js';

@Schema({ collection: 'suggestions', versionKey: false })
export class SuggestionDocument {
  @Prop({ type: String, required: true }) _id!: string;
  /** One more with each change; the ETag. */
  @Prop({ type: Number, required: true }) version!: number;
  @Prop({ type: String, required: true }) initiativeId!: string;
  @Prop({ type: String, required: true }) seatId!: string;
  @Prop({ type: String, required: true }) organizationId!: string;
  @Prop({ type: String, required: true }) state!: SuggestionState;
  @Prop({ type: Boolean, required: true }) listed!: boolean;
  @Prop({ type: Boolean, required: true }) openToPartner!: boolean;
  @Prop({ type: Number, required: true }) rank!: number;
  @Prop({ type: Number, required: true }) shownAt!: number;
  @Prop({ type: String, required: true }) placedBy!: PlacedBy;
  @Prop({ type: Number, required: true }) score!: number;
  @Prop({ type: Number }) toldScore?: number;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) explanation!: Explanation;
  @Prop({ type: Number, required: true }) organizationVersion!: number;
  @Prop({ type: Number, required: true }) initiativeVersion!: number;
  @Prop({ type: Number }) openIn?: number;
}

export const SuggestionSchema = SchemaFactory.createForClass(SuggestionDocument);
SuggestionSchema.index({ seatId: 1, organizationId: 1 }, { unique: true });
SuggestionSchema.index({ seatId: 1, listed: 1, shownAt: 1 });
SuggestionSchema.index({ seatId: 1, state: 1 });
SuggestionSchema.index({ initiativeId: 1, listed: 1 });
SuggestionSchema.index({ organizationId: 1, listed: 1, score: -1, _id: 1 });
