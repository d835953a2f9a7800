import { type MatchingWeights, type MatchingWishes, weightBounds } from '#contracts';
import { Int, Nested } from '#http';

const Weight = (meaning: string): PropertyDecorator =>
  Int(weightBounds.lowest, weightBounds.highest, { optional: true, description: meaning });

/** Percent of the weight that the ranking model gives; what is left out weighs as in the model. */
export class MatchingWeightsDto implements MatchingWeights {
  @Weight('The same themes.') theme?: number;
  @Weight('What the seat asks for.') offer?: number;
  @Weight('Work in the same places.') territory?: number;
  @Weight('Both ends of the corridors.') corridor?: number;
  @Weight('The same population groups.') population?: number;
  @Weight('The same economic sectors.') sector?: number;
  @Weight('The same occupations.') occupation?: number;
  @Weight('A mission that speaks of the same.') text?: number;
  @Weight('What the organisation has done on these themes in these places.') experience?: number;
  @Weight('A working language in common.') language?: number;
  @Weight('A seat that the composition still needs.') composition?: number;
  @Weight('A profile that was looked after lately.') recency?: number;
  @Weight('As many meetings and hours as are expected.') effort?: number;
  @Weight('Knowing, with a source, how its instruments stand.') instrument?: number;
}

export class MatchingWishesDto implements MatchingWishes {
  @Nested(() => MatchingWeightsDto, { example: { territory: 200, recency: 50 } }) weights!: MatchingWeightsDto;
}
