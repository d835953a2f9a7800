import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';

/** One event of the feed. */
@Schema({ collection: 'feed_entries', versionKey: false, minimize: false })
export class ToldEntryDocument {
  /** Its place in the feed: gapless, from 1. */
  @Prop({ type: Number, required: true }) _id!: number;
  @Prop({ type: String, required: true }) eventId!: string;
  @Prop({ type: String, required: true }) type!: string;
  @Prop({ type: String, required: true }) subject!: string;
  /** RFC 3339, UTC. */
  @Prop({ type: String, required: true }) timestamp!: string;
  /** Absent once the initiative is not public any more: the place stays, what it told does not. */
  @Prop({ type: MongooseSchema.Types.Mixed }) data?: Readonly<Record<string, unknown>>;
  /** The initiative that it speaks of. */
  @Prop({ type: String }) initiativeId?: string;
}

export const ToldEntrySchema = SchemaFactory.createForClass(ToldEntryDocument);
ToldEntrySchema.index({ eventId: 1 }, { unique: true });
ToldEntrySchema.index({ type: 1, _id: 1 });
ToldEntrySchema.index({ subject: 1, _id: 1 });
ToldEntrySchema.index({ timestamp: 1, _id: 1 });
ToldEntrySchema.index({ initiativeId: 1 }, { sparse: true });

/** What was told and has no place in the feed yet. */
@Schema({ collection: 'feed_pending', versionKey: false, minimize: false })
export class PendingEntryDocument {
  /** The event. */
  @Prop({ type: String, required: true }) _id!: string;
  /** Of the event, by which what is told of one subject keeps its order. */
  @Prop({ type: Number, required: true }) sequence!: number;
  @Prop({ type: String, required: true }) type!: string;
  @Prop({ type: String, required: true }) subject!: string;
  @Prop({ type: String, required: true }) timestamp!: string;
  @Prop({ type: MongooseSchema.Types.Mixed }) data?: Readonly<Record<string, unknown>>;
  @Prop({ type: String }) initiativeId?: string;
}

export const PendingEntrySchema = SchemaFactory.createForClass(PendingEntryDocument);
PendingEntrySchema.index({ subject: 1, sequence: 1 });
PendingEntrySchema.index({ initiativeId: 1 }, { sparse: true });

/** How far the feed goes: one row. */
@Schema({ collection: 'feed_heads', versionKey: false })
export class FeedHeadDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: Number, required: true }) position!: number;
}

export const FeedHeadSchema = SchemaFactory.createForClass(FeedHeadDocument);

/** Whether what is said around an initiative leaves. */
@Schema({ collection: 'told_initiatives', versionKey: false })
export class ToldInitiativeDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: Boolean, required: true }) isPublic!: boolean;
  /** Events told around it: counted so that telling one and taking all back exclude each other. */
  @Prop({ type: Number }) told?: number;
}

export const ToldInitiativeSchema = SchemaFactory.createForClass(ToldInitiativeDocument);
