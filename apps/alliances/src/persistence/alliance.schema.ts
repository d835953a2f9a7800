import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { Alliance, AllianceStatus } from '../domain/alliance/alliance.js';
import type { ChainHead } from '../domain/audit/chain.js';
import type { AllianceSummary } from '../domain/board/summarize-board.js';
import type { Health } from '../domain/health/health.js';
import type { AwaitedValues } from '../domain/indicators/awaited-values.js';
import type { Promises } from '../domain/ledger/promises.js';
import type { Reporting } from '../domain/reports/reporting.js';
import type { Rhythm } from '../domain/rhythm/rhythm.js';
import type { CallVisibility } from '../domain/record/standpoint.js';
import type { AwaitedWord } from '../domain/week/awaited-words.js';
import type { Duties } from '../domain/week/duties.js';
import type { OwedAnswer } from '../domain/week/owed-answer.js';
import type { Call } from './stored-alliance.js';

/** An alliance as it is stored: its state, and beside it what lists look for. */
@Schema({ collection: 'alliances', versionKey: false, minimize: false })
export class AllianceDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ required: true }) version!: number;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) state!: Alliance;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) health!: Health;
  /** Absent on those of before alliances kept their meetings here. */
  @Prop({ type: MongooseSchema.Types.Mixed }) rhythm?: Rhythm;
  /** Likewise. */
  @Prop({ type: MongooseSchema.Types.Mixed }) promises?: Promises;
  /** Likewise. */
  @Prop({ type: MongooseSchema.Types.Mixed }) reporting?: Reporting;
  /** Likewise. */
  @Prop({ type: MongooseSchema.Types.Mixed }) awaitedValues?: readonly AwaitedValues[];
  /** Likewise. */
  @Prop({ type: MongooseSchema.Types.Mixed }) awaitedWords?: readonly AwaitedWord[];
  @Prop({ required: true }) lastActivityAt!: string;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) call!: Call;
  @Prop({ type: [String], required: true }) initiativeIds!: string[];
  @Prop({ type: String, required: true }) status!: AllianceStatus;
  @Prop({ type: String, required: true }) visibility!: CallVisibility;
  /** Organisations that hold a seat, coordinate or lead. */
  @Prop({ type: [String], required: true }) participants!: string[];
  /** Organisations that were shown the call, or have an open invitation or candidacy. */
  @Prop({ type: [String], required: true }) openTo!: string[];
  /** Organisations with an invitation, open or settled. */
  @Prop({ type: [String], required: true }) invited!: string[];
  /** Organisations that stand or stood for a seat. */
  @Prop({ type: [String], required: true }) interested!: string[];
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) summary!: AllianceSummary;
  /** What was owed when it was written; absent on those from before this was kept. */
  @Prop({ type: MongooseSchema.Types.Mixed }) owed?: readonly OwedAnswer[];
  /** What awaited whom when it was written; absent likewise. */
  @Prop({ type: MongooseSchema.Types.Mixed }) duties?: readonly Duties[];
  /** End of its audit chain; absent on those in which nothing happened since there are chains. */
  @Prop({ type: MongooseSchema.Types.Mixed }) auditHead?: ChainHead;
}

export const AllianceSchema = SchemaFactory.createForClass(AllianceDocument);
// Lists are sorted by id (UUIDv7: newest first).
AllianceSchema.index({ initiativeIds: 1 }, { unique: true });
AllianceSchema.index({ visibility: 1, _id: -1 });
AllianceSchema.index({ status: 1, _id: -1 });
AllianceSchema.index({ 'summary.health': 1, _id: -1 });
AllianceSchema.index({ participants: 1, status: 1, _id: -1 });
AllianceSchema.index({ openTo: 1, _id: -1 });
AllianceSchema.index({ invited: 1, _id: -1 });
AllianceSchema.index({ interested: 1, _id: -1 });
AllianceSchema.index({ 'duties.organizationId': 1 });
