import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { EventEnvelope } from '#contracts';

/** How far one event was told to those who follow and search. */
export interface TellingPlace {
  /** First who follows, then who searches. */
  readonly stage: 'followers' | 'searchers';
  /** Person: everybody up to here was told, or is by another part of the same telling. */
  readonly after: string;
  /** Person, the last of this part, which ends there; absent: all who follow, and then who searches. */
  readonly until?: string;
}

/** An event that is being told to many, or a part of them. Gone when all were. */
@Schema({ collection: 'wide_tellings', versionKey: false, minimize: false })
export class WideTellingDocument {
  /** That of the event; a first part of it has one of its own. */
  @Prop({ type: String, required: true }) _id!: string;
  /** Of the notice. */
  @Prop({ type: String, required: true }) kind!: string;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) event!: EventEnvelope;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) place!: TellingPlace;
}

export const WideTellingSchema = SchemaFactory.createForClass(WideTellingDocument);
