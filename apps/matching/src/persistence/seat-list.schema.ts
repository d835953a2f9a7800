import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** A seat whose list was made; the suggestions in it point to it by `seatId`. */
@Schema({ collection: 'seat_lists', versionKey: false })
export class SeatListDocument {
  /** The seat. */
  @Prop({ type: String, required: true }) _id!: string;
  @Prop({ type: String, required: true }) initiativeId!: string;
  /** Day on which it was made anew, `YYYY-MM-DD`: recency counts from it until it is made anew again. */
  @Prop({ type: String, required: true }) asOf!: string;
  /** What it was last renewed with: see `listVersion`. */
  @Prop({ type: String }) madeWith?: string;
}

export const SeatListSchema = SchemaFactory.createForClass(SeatListDocument);
SeatListSchema.index({ madeWith: 1, _id: 1 });
