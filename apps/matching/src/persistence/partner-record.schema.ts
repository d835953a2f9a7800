import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Schema as MongooseSchema } from 'mongoose';
import type { Dismissal } from '../domain/gates.js';

/** Who set the pair aside: of a seat that a group fills by itself, the group, and the lead reads nothing of why. */
export type DismissedBy = 'partner' | 'lead' | 'group';

export interface KeptDismissal extends Dismissal {
  readonly by: DismissedBy;
}

/** What has happened between one organisation and one initiative, in whatever seat. */
@Schema({ collection: 'partner_records', versionKey: false })
export class PartnerRecord {
  /** `<initiative>/<organisation>`. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: String, required: true }) initiativeId!: string;
  @Prop({ type: String, required: true }) organizationId!: string;
  /** It knows of the initiative: it was told of a suggestion, invited, came forward or sat. It is never told again. */
  @Prop({ type: Boolean }) told?: boolean;
  /** The coordinator has shown it the initiative. */
  @Prop({ type: Boolean }) shared?: boolean;
  @Prop({ type: MongooseSchema.Types.Mixed }) dismissal?: KeptDismissal;
}

export const PartnerRecordSchema = SchemaFactory.createForClass(PartnerRecord);
PartnerRecordSchema.index({ initiativeId: 1 });
