import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** A link of an alliance's audit chain; never changed. */
@Schema({ collection: 'audit_chain', versionKey: false })
export class AuditEntryDocument {
  /** `<alliance>/<number of 8 digits>`: its order is that of the chain. */
  @Prop({ type: String, required: true }) _id!: string;
  /** The record as the text that was hashed. */
  @Prop({ required: true }) content!: string;
  @Prop({ type: String, required: false }) previous!: string;
  @Prop({ required: true }) hash!: string;
}

export const AuditEntrySchema = SchemaFactory.createForClass(AuditEntryDocument);
