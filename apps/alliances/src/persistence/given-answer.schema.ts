import { answerLinkDays } from '#contracts';
import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** An answer that was given with the link of a mail: that link answers nothing any more. */
@Schema({ collection: 'given_answers', versionKey: false })
export class GivenAnswerDocument {
  /** `<notice>:<organisation>` that was asked for; before one notice asked for several, the notice. */
  @Prop({ type: String, required: true }) _id!: string;
  /** Real time. */
  @Prop({ type: Date, required: true }) at!: Date;
}

export const GivenAnswerSchema = SchemaFactory.createForClass(GivenAnswerDocument);
// By then the link has ended by itself.
GivenAnswerSchema.index({ at: 1 }, { expireAfterSeconds: (answerLinkDays + 1) * 86_400 });
