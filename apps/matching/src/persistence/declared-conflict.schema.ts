import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { ConflictAbout } from '../domain/conflicts.js';

/** That an organisation does not work with another one, or on an initiative. */
@Schema({ collection: 'declared_conflicts', versionKey: false })
export class DeclaredConflictDocument {
  @Prop({ type: String, required: true }) _id!: string;
  /** Who declared it. */
  @Prop({ type: String, required: true }) organizationId!: string;
  @Prop({ type: String, required: true }) about!: ConflictAbout['about'];
  @Prop({ type: String, required: true }) aboutId!: string;
  @Prop({ type: Date, required: true }) declaredAt!: Date;
}

export const DeclaredConflictSchema = SchemaFactory.createForClass(DeclaredConflictDocument);
DeclaredConflictSchema.index({ organizationId: 1, about: 1, aboutId: 1 }, { unique: true });
DeclaredConflictSchema.index({ aboutId: 1 });
DeclaredConflictSchema.index({ organizationId: 1, _id: 1 });
