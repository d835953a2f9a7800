import { type MatchingWeights, type MatchingWishes, weightBounds } from '#contracts';
import { Int, Nested } from '#http';

const Weight = (): PropertyDecorator => Int(weightBounds.lowest, weightBounds.highest, { optional: true });

/** Percent of the weight that the ranking model gives; what is left out weighs as in the model. */
export class PreviewedWeightsDto implements MatchingWeights {
  @Weight() theme?: number;
  @Weight() offer?: number;
  @Weight() territory?: number;
  @Weight() corridor?: number;
  @Weight() population?: number;
  @Weight() sector?: number;
  @Weight() occupation?: number;
  @Weight() text?: number;
  @Weight() experience?: number;
  @Weight() language?: number;
  @Weight() composition?: number;
  @Weight() recency?: number;
  @Weight() effort?: number;
  @Weight() instrument?: number;
}

export class PreviewedWishesDto implements MatchingWishes {
  @Nested(() => PreviewedWeightsDto, { example: { territory: 200, recency: 50 } }) weights!: PreviewedWeightsDto;
}
