import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { ExecutionContext } from '#observability';
import { Schema as MongooseSchema } from 'mongoose';

/**
 * - `initiative`: all its seats are to be matched
 * - `organization`: the seats that it may fill, or is suggested for, are to be matched
 * - `speaker`: the initiatives that this organisation speaks for are to be matched, since it was or is suspended
 * - `seat`: this seat's list is to be renewed
 * - `lists`: lists made with another model, other statistics or other rows than these (see `listVersion`) are to be renewed
 */
export type JobKind = 'initiative' | 'organization' | 'speaker' | 'seat' | 'lists';

/** Work that was asked for and is not done; one for each record, whoever asks how often. */
@Schema({ collection: 'matching_jobs', versionKey: false })
export class MatchingJob {
  /** `<kind>/<id>`. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: String, required: true }) kind!: JobKind;
  @Prop({ type: String, required: true }) subjectId!: string;
  /** Of a seat. */
  @Prop({ type: String }) initiativeId?: string;
  /** Of `lists`: the seat up to which it has come. */
  @Prop({ type: String }) position?: string;
  /** The lowest first. */
  @Prop({ type: Number, required: true }) priority!: number;
  /** Recency counts from today; otherwise from the day that the list was made anew. */
  @Prop({ type: Boolean, required: true }) anew!: boolean;
  /** Moves with each request, so that work on an older one does not remove a newer. */
  @Prop({ type: Number, required: true }) revision!: number;
  /** Events that the read models must have seen first: sequence by subject. */
  @Prop({ type: MongooseSchema.Types.Mixed }) awaits?: Readonly<Record<string, number>>;
  /** Of the last request: what follows belongs to its story. */
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) context!: ExecutionContext;
  @Prop({ type: Date, required: true }) requestedAt!: Date;
  /** Nobody takes it before, by the database's clock. */
  @Prop({ type: Date }) restsUntil?: Date;
  /** Tries since it was last asked for. */
  @Prop({ type: Number }) tries?: number;
}

export const MatchingJobSchema = SchemaFactory.createForClass(MatchingJob);
MatchingJobSchema.index({ priority: 1, requestedAt: 1 });
