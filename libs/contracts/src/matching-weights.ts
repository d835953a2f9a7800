import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';

/** What a call may weigh otherwise than the ranking model does. */
export const weighedFeatures = [
  'theme',
  'offer',
  'territory',
  'corridor',
  'population',
  'sector',
  'occupation',
  'text',
  'experience',
  'language',
  'composition',
  'recency',
  'effort',
  'instrument',
] as const;
export type WeighedFeature = (typeof weighedFeatures)[number];

/** A call may at most double or halve a weight: it shifts the list, and does not turn it into a test of one thing. */
export const weightBounds = { lowest: 50, highest: 200 } as const;

const Percent = (): PropertyDecorator => (target, property) => {
  for (const rule of [IsOptional(), IsInt(), Min(weightBounds.lowest), Max(weightBounds.highest)]) {
    rule(target, property);
  }
};

/** Percent of the model's own weight, 50 to 200; what is absent weighs as in the model. The sum stays 1. */
export class MatchingWeights implements Partial<Record<WeighedFeature, number>> {
  @Percent() theme?: number;
  @Percent() offer?: number;
  @Percent() territory?: number;
  @Percent() corridor?: number;
  @Percent() population?: number;
  @Percent() sector?: number;
  @Percent() occupation?: number;
  @Percent() text?: number;
  @Percent() experience?: number;
  @Percent() language?: number;
  @Percent() composition?: number;
  @Percent() recency?: number;
  @Percent() effort?: number;
  @Percent() instrument?: number;
}

/** How a call wants its partners found. */
export class MatchingWishes {
  @ValidateNested() @Type(() => MatchingWeights) weights!: MatchingWeights;
}
