import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { MatchingWeights } from '#contracts';
import { labelCode, type Language } from '#taxonomy';
import type {
  CompositionSnapshot,
  Contribution,
  Evidence,
  Explanation,
  Gap,
  SideExplanation,
} from '../domain/explanation.js';
import { sayComposition, sayGap } from '../texts/say-matching.js';

export class EvidenceView {
  @ApiProperty({ description: 'The code list of `id`, or `places`, `days`, `seats`, `texts`, `effort`.' })
  type!: string;
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
  @ApiPropertyOptional({ description: 'What answers `id`, where it is something else.' }) matched?: string;
  @ApiPropertyOptional() matchedLabel?: string;
  @ApiPropertyOptional({ description: 'How well it answers, in (0, 1].' }) strength?: number;
  @ApiPropertyOptional() year?: number;
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Of experience from an alliance that was concluded here: the initiative that it answered.',
  })
  allianceOf?: string;
  @ApiPropertyOptional({ description: 'Of an instrument: in which country (ISO 3166-1) it stands so.', example: 'CR' })
  country?: string;
  @ApiPropertyOptional({ example: 'Costa Rica' }) countryLabel?: string;
  @ApiPropertyOptional({ description: 'Of an instrument: a code of `instrument_statuses`.', example: 'ratified' })
  status?: string;
  @ApiPropertyOptional({ example: 'Ratified' }) statusLabel?: string;
  @ApiPropertyOptional({ format: 'date', description: 'Of an instrument: the day of which the source says so.' })
  on?: string;
  @ApiPropertyOptional({ description: 'Of an instrument: where that can be read.' }) source?: string;
  @ApiPropertyOptional({ description: 'Of `effort`: how much the initiative expects.' }) expected?: number;
  @ApiPropertyOptional({ description: 'Of `effort`: how much the organisation can give.' }) able?: number;
}

export class ContributionView {
  @ApiProperty() feature!: string;
  @ApiProperty({ description: 'The weights of a side total 1.' }) weight!: number;
  @ApiProperty({ description: 'In [0, 1].' }) value!: number;
  @ApiProperty({ description: '`weight` × `value`.' }) points!: number;
  @ApiProperty({ type: [EvidenceView] }) evidence!: EvidenceView[];
}

export class SideView {
  @ApiProperty({ description: 'The sum of the contributions.' }) points!: number;
  @ApiProperty({ type: [ContributionView] }) contributions!: ContributionView[];
}

export class SidesView {
  @ApiProperty({ type: SideView }) initiative!: SideView;
  @ApiProperty({ type: SideView }) partner!: SideView;
}

export class GapView {
  @ApiProperty({ enum: ['seat', 'need', 'corridor_end', 'interpretation'] }) kind!: Gap['kind'];
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'Whether this organisation would close it.' }) closes!: boolean;
  @ApiProperty() text!: string;
}

export class MissingView {
  @ApiProperty() feature!: string;
  @ApiProperty() type!: string;
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
}

class CompositionSeatView {
  @ApiProperty() id!: string;
  @ApiProperty() constituency!: string;
  @ApiProperty() minimum!: number;
  @ApiProperty() maximum!: number;
  @ApiProperty() filled!: number;
}

export class CompositionSnapshotView {
  @ApiProperty({ type: [CompositionSeatView] }) seats!: CompositionSnapshot['seats'];
  @ApiProperty({ description: 'Every seat has its minimum.' }) met!: boolean;
}

export class ExplainedSeatView {
  @ApiProperty() id!: string;
  @ApiProperty() constituency!: string;
}

/** Why an organisation is suggested for a seat: √(max(a, 0.05) · max(b, 0.05)) of the two sides' points is the score. */
export class ExplanationView {
  @ApiProperty() score!: number;
  @ApiProperty() modelVersion!: string;
  @ApiProperty() statisticsVersion!: string;
  @ApiProperty({ format: 'date', description: 'Recency counts from this day.' }) asOf!: string;
  @ApiProperty({ type: ExplainedSeatView }) seat!: ExplainedSeatView;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { territory: 200, recency: 50 },
    description: 'Where the call set weights of its own: percent of the model’s, before the sum is made 1 again.',
  })
  callWeights?: MatchingWeights;
  @ApiPropertyOptional({
    isArray: true,
    type: String,
    format: 'uuid',
    description: 'Initiatives whose concluded alliances were looked at as experience, the latest first.',
    example: ['0198c0de-0000-7000-8000-000000000005'],
  })
  concluded?: readonly string[];
  @ApiProperty({ type: SidesView }) sides!: SidesView;
  @ApiProperty({ type: [GapView] }) gaps!: GapView[];
  @ApiProperty({ type: [MissingView], description: 'For the organisation itself; empty for other readers.' })
  missing!: MissingView[];
  @ApiProperty({ type: CompositionSnapshotView }) compositionBefore!: CompositionSnapshotView;
  @ApiProperty({ type: CompositionSnapshotView }) compositionAfter!: CompositionSnapshotView;
  @ApiProperty({
    description: 'The composition before and after, in the reader’s language.',
    example:
      'The alliance has 1 of the 4 places that its composition requires; with this organisation it would have 2. Still missing: Employers’ organisation.',
  })
  composition!: string;
}

/** What its holder was to bring, and where, stands in the reasons. */
export const explainedSeatView = ({ seat: { id, constituency } }: Pick<Explanation, 'seat'>): ExplainedSeatView => ({
  id,
  constituency,
});

/** With labels in the reader's language. */
export function explanationView(explanation: Explanation, language: Language): ExplanationView {
  const { sides, gaps, missing } = explanation;
  return {
    ...explanation,
    seat: explainedSeatView(explanation),
    sides: { initiative: sideView(sides.initiative, language), partner: sideView(sides.partner, language) },
    gaps: gaps.map((gap) => ({ kind: gap.kind, id: gap.id, closes: gap.closes, text: sayGap(gap, language) })),
    missing: missing.map((each) => ({ ...each, label: labelCode(each.type, each.id, language) })),
    composition: sayComposition(explanation, language),
  };
}

const sideView = ({ points, contributions }: SideExplanation, language: Language): SideView => ({
  points,
  contributions: contributions.map((contribution) => contributionView(contribution, language)),
});

const contributionView = ({ evidence, ...contribution }: Contribution, language: Language): ContributionView => ({
  ...contribution,
  evidence: evidence.map((each) => evidenceView(each, language)),
});

function evidenceView({ type, id, matched, matchedType = type, ...rest }: Evidence, language: Language): EvidenceView {
  const answer = matched && { matched, matchedLabel: labelCode(matchedType, matched, language) };
  const { country, status } = rest;
  const standing = {
    ...(country !== undefined && { countryLabel: labelCode('places', country, language) }),
    ...(status !== undefined && { statusLabel: labelCode('instrument_statuses', status, language) }),
  };
  return { type, id, label: labelCode(type, id, language), ...answer, ...rest, ...standing };
}
