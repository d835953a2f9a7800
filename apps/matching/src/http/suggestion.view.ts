import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { TextByLanguage } from '#contracts';
import type { Language } from '#taxonomy';
import type { SuggestionReading } from '../application/suggestion-reading.js';
import type { PlacedBy } from '../domain/arrange.js';
import { forOthers } from '../domain/explain.js';
import type { Explanation } from '../domain/explanation.js';
import type { Side } from '../domain/model.js';
import { reasonsOf } from '../domain/reasons.js';
import type { SuggestionState } from '../domain/suggestion.js';
import { sayReason } from '../texts/say-matching.js';
import { ExplainedSeatView, explainedSeatView, ExplanationView, explanationView } from './explanation.view.js';

const texts = { type: 'object', additionalProperties: { type: 'string' } } as const;
const suggestionStates: readonly SuggestionState[] = [
  'proposed',
  'shared',
  'interested',
  'mutual',
  'dismissed',
  'stale',
];

export class SuggestedInitiativeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(texts) title!: TextByLanguage;
  @ApiPropertyOptional({
    format: 'date',
    description: 'Where nobody has confirmed it for 180 days: since when.',
    example: '2026-03-12',
  })
  unconfirmedSince?: string;
}

export class SuggestedOrganizationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(texts) names!: TextByLanguage;
  @ApiProperty() constituency!: string;
  @ApiPropertyOptional({
    format: 'date',
    description: 'Where nobody has confirmed its profile for 180 days: since when.',
    example: '2026-03-12',
  })
  unconfirmedSince?: string;
}

export class ReasonView {
  @ApiProperty({ description: 'In the reader’s language.' }) text!: string;
  @ApiProperty() feature!: string;
  @ApiProperty() points!: number;
}

export class ReasonsView {
  @ApiProperty({ type: [ReasonView] }) initiative!: ReasonView[];
  @ApiProperty({ type: [ReasonView] }) partner!: ReasonView[];
}

/** An organisation suggested for a seat, with the reasons for both sides. */
export class SuggestionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: SuggestedInitiativeView }) initiative!: SuggestedInitiativeView;
  @ApiProperty({ type: SuggestedOrganizationView }) organization!: SuggestedOrganizationView;
  @ApiProperty({ type: ExplainedSeatView }) seat!: ExplainedSeatView;
  @ApiPropertyOptional({ description: 'Place in the exact order of the seat’s list; for those who look for partners.' })
  rank?: number;
  @ApiPropertyOptional({ description: 'Place as shown; for those who look for partners.' }) shownAt?: number;
  @ApiPropertyOptional({ enum: ['rank', 'floor', 'explore'], description: 'What put it there.' }) placedBy?: PlacedBy;
  @ApiProperty({ description: 'Compares candidates for this seat only.' }) score!: number;
  @ApiProperty({ enum: suggestionStates }) state!: SuggestionState;
  @ApiProperty({ type: ExplanationView }) explanation!: ExplanationView;
  @ApiProperty({ type: ReasonsView }) reasons!: ReasonsView;
  @ApiPropertyOptional({ description: 'What the order and the score are not.' }) note?: string;
}

/** As one reader may see it: places in a list are for those who look for partners, what is missing for the partner. */
export function suggestionView(reading: SuggestionReading, language: Language): SuggestionView {
  const { suggestion, side, state, initiative, organization } = reading;
  const { id, version, rank, shownAt, placedBy, score } = suggestion;
  const explanation = side === 'partner' ? suggestion.explanation : forOthers(suggestion.explanation);
  return {
    id,
    version,
    initiative,
    organization,
    seat: explainedSeatView(explanation),
    ...(side === 'lead' && { rank, shownAt, placedBy }),
    score,
    state,
    explanation: explanationView(explanation, language),
    reasons: reasonsView(explanation, language, {
      initiative: organization.unconfirmedSince,
      partner: initiative.unconfirmedSince,
    }),
  };
}

/** By side, since when nobody has confirmed what the other one says of itself. */
type Unconfirmed = Readonly<Partial<Record<Side, string | undefined>>>;

export const reasonsView = (
  explanation: Explanation,
  language: Language,
  unconfirmed: Unconfirmed = {},
): ReasonsView => ({
  initiative: reasonsFor('initiative', explanation, language, unconfirmed),
  partner: reasonsFor('partner', explanation, language, unconfirmed),
});

const reasonsFor = (
  side: Side,
  explanation: Explanation,
  language: Language,
  { [side]: since }: Unconfirmed,
): ReasonView[] =>
  reasonsOf(explanation, side, since).map((reason) => ({
    text: sayReason(reason, language),
    feature: reason.feature,
    points: reason.points,
  }));
