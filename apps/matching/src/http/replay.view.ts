import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ReplayedSuggestion } from '../application/replay-suggestion.js';
import type { Comparison, ReplayInput } from '../domain/replay.js';

const inputs: readonly ReplayInput[] = [
  'model',
  'statistics',
  'profile',
  'alliances',
  'initiative',
  'confirmation',
  'composition',
  'program',
];

export class StoredInputsView {
  @ApiProperty() score!: number;
  @ApiProperty() modelVersion!: string;
  @ApiProperty() statisticsVersion!: string;
  @ApiProperty({ description: 'Of the profile.', example: 2 }) organizationVersion!: number;
  @ApiProperty({ example: 3 }) initiativeVersion!: number;
  @ApiProperty({ format: 'date', description: 'Recency counts from this day.' }) asOf!: string;
}

export class DifferenceView {
  @ApiProperty({ enum: ['initiative', 'partner'] }) side!: 'initiative' | 'partner';
  @ApiProperty({ example: 'theme' }) feature!: string;
  @ApiProperty({ description: 'Points.', example: 0.21 }) stored!: number;
  @ApiProperty({ description: 'Points.', example: 0.18 }) replayed!: number;
}

export class ComparisonView {
  @ApiProperty() score!: number;
  @ApiProperty({ description: 'The score and every contribution agree with the stored ones to 1e-9.', example: false })
  same!: boolean;
  @ApiProperty({
    isArray: true,
    enum: inputs,
    example: ['profile'],
    description: 'What is not what the stored explanation was made from; `program`: something that has no version.',
  })
  causes!: ReplayInput[];
  @ApiProperty({ type: [DifferenceView], description: 'The contributions that do not agree.' })
  differences!: DifferenceView[];
}

/** A stored explanation beside the same one made again. */
export class ReplayView {
  @ApiProperty({ format: 'uuid' }) suggestionId!: string;
  @ApiProperty({ type: StoredInputsView }) stored!: StoredInputsView;
  @ApiProperty({
    type: ComparisonView,
    description:
      'From the versions that it was made from. `causes` names what is not kept: there the present one stands in.',
    example: { score: 0.21, same: true, causes: [], differences: [] },
  })
  replayed!: ComparisonView;
  @ApiPropertyOptional({ type: ComparisonView, description: 'From what there is now; absent when the seat is gone.' })
  present?: ComparisonView;
}

export function replayView(found: ReplayedSuggestion): ReplayView {
  const { suggestionId, stored, organizationVersion, initiativeVersion, replayed, present } = found;
  const { score, modelVersion, statisticsVersion, asOf } = stored;
  return {
    suggestionId,
    stored: { score, modelVersion, statisticsVersion, organizationVersion, initiativeVersion, asOf },
    replayed: comparisonView(replayed),
    ...(present && { present: comparisonView(present) }),
  };
}

const comparisonView = (found: Comparison & { readonly causes: readonly ReplayInput[] }): ComparisonView => ({
  score: found.score,
  same: found.same,
  causes: [...found.causes],
  differences: found.differences.map((each) => ({ ...each })),
});
