import type { AskedItem } from '#contracts';
import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { DecisionLevel } from '../domain/mailing/choose-delivery.js';
import type { SkipReason, WaitReason } from '../domain/mailing/plan-mails.js';
import type { Timing } from '../domain/mailing/preferences.js';
import type { NoticeContent, NoticeState, OtherAsked } from '../domain/notice-content.js';
import type { NoticeClass } from '../domain/notice-kind.js';

/** What became of the mail of a notice. */
export type NoticeMailing =
  /** `mailId`: the Message-ID before its `@`; the notice's own, or that of the digest that holds it. */
  | { readonly state: 'sent' | 'grouped'; readonly mailId: string; readonly at: Date }
  | {
      readonly state: 'waiting';
      readonly timing: Timing;
      readonly dueAt: Date;
      readonly because: WaitReason;
    }
  | { readonly state: 'skipped'; readonly because: SkipReason };

export interface AlsoAsked extends OtherAsked {
  readonly organizationId: string;
}

/** One thing that one person was told; a person is told of an event at most once. */
@Schema({ collection: 'notices', versionKey: false, minimize: false })
export class NoticeDocument {
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: String, required: true }) personId!: string;
  /** Gapless per person, from 1: the event id of the live stream. Below 0: written down and not in the inbox. */
  @Prop({ type: Number, required: true }) sequence!: number;
  @Prop({ type: String, required: true }) kind!: string;
  @Prop({ type: String, required: true }) class!: NoticeClass;
  @Prop({ type: String, required: true }) state!: NoticeState;
  @Prop({ type: Number, required: true }) version!: number;
  @Prop({ type: String, required: true }) eventId!: string;
  @Prop({ type: String, required: true }) correlationId!: string;
  /** Absent where it stands for several. */
  @Prop({ type: String }) initiativeId?: string;
  @Prop({ type: String }) allianceId?: string;
  /** The organisation for which the person is told. */
  @Prop({ type: String }) organizationId?: string;
  /** Those for which the same is asked of the person and not answered yet; absent where there are none. */
  @Prop({ type: MongooseSchema.Types.Mixed }) alsoAsked?: readonly AlsoAsked[];
  /** The one item that it is about, and others whose end makes it pointless. */
  @Prop({ type: MongooseSchema.Types.Mixed }) about?: string | readonly string[];
  /** What can be answered from its mail. */
  @Prop({ type: MongooseSchema.Types.Mixed }) asked?: AskedItem;
  @Prop({ type: MongooseSchema.Types.Mixed, required: true }) content!: NoticeContent;
  @Prop({ type: String, required: true }) link!: string;
  @Prop({ type: Date, required: true }) createdAt!: Date;
  /** The act that marked it together with others, for undoing that; gone once it is marked anew. */
  @Prop({ type: String }) act?: string;
  /** Its state before that act. */
  @Prop({ type: String }) stateBefore?: NoticeState;
  /** Absent on notices from before people could choose. */
  @Prop({ type: MongooseSchema.Types.Mixed }) mail?: NoticeMailing;
  @Prop({ type: MongooseSchema.Types.Mixed }) decidedBy?: {
    readonly channel: DecisionLevel;
    readonly timing: DecisionLevel;
  };
}

const whileItWaits = { partialFilterExpression: { 'mail.state': 'waiting' } };

export const NoticeSchema = SchemaFactory.createForClass(NoticeDocument);
NoticeSchema.index({ personId: 1, sequence: -1 }, { unique: true });
NoticeSchema.index({ personId: 1, eventId: 1 }, { unique: true });
NoticeSchema.index({ personId: 1, state: 1, sequence: -1 });
NoticeSchema.index({ personId: 1, kind: 1, sequence: -1 });
NoticeSchema.index({ personId: 1, allianceId: 1, sequence: -1 });
NoticeSchema.index({ personId: 1, createdAt: -1, _id: -1 });
NoticeSchema.index({ personId: 1, 'mail.dueAt': 1 }, whileItWaits);
NoticeSchema.index({ about: 1 }, whileItWaits);
NoticeSchema.index({ 'mail.mailId': 1 }, { sparse: true });
NoticeSchema.index({ act: 1 }, { sparse: true });
