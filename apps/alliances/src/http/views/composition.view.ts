import type { Language } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Alliance, policyOf } from '../../domain/alliance/alliance.js';
import { type CompositionSummary, summarizeComposition } from '../../domain/composition/composition.js';
import type { Finding } from '../../domain/composition/findings.js';
import type { SeatKind } from '../../domain/composition/seat.js';
import { sayFinding, subjectOf } from '../findings/say-finding.js';

export class AllianceSeatView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ enum: ['titular', 'alternate', 'observer'] }) kind!: SeatKind;
  @ApiProperty({ description: 'Places that must be held.' }) minimum!: number;
  @ApiProperty({ description: 'Places that may be held.' }) maximum!: number;
  @ApiProperty({ description: 'Places held, as the policy counts them.' }) filled!: number;
}

export class MissingPlacesView {
  @ApiProperty({ format: 'uuid' }) seatId!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty() count!: number;
}

const rules: readonly Finding['rule'][] = ['migrants_voice', 'corridor_end', 'country', 'equal_footing'];

/** A rule of the policy that those who sit do not satisfy. */
export class FindingView {
  @ApiProperty({ enum: rules }) rule!: Finding['rule'];
  @ApiProperty({ description: 'False: it is pointed out, and the policy can be met without it.' }) required!: boolean;
  @ApiProperty({ description: 'How many are missing.' }) count!: number;
  @ApiPropertyOptional({ example: 'NI-CR' }) corridor?: string;
  @ApiPropertyOptional({ type: [String], example: ['NI'] }) countries?: readonly string[];
  @ApiPropertyOptional({ example: 'workers' }) constituency?: string;
  @ApiProperty({
    description: 'In the reader’s language.',
    example: 'The corridor Nicaragua → Costa Rica lacks an organisation with a vote at work at this end: Nicaragua.',
  })
  label!: string;
}

/** Who must sit at the table, and who is missing. */
export class AllianceCompositionView {
  @ApiProperty({ type: [AllianceSeatView] }) seats!: readonly AllianceSeatView[];
  @ApiProperty() met!: boolean;
  @ApiProperty({ type: [MissingPlacesView] }) missing!: readonly MissingPlacesView[];
  @ApiProperty({ type: [FindingView] }) findings!: readonly FindingView[];
}

export function compositionView(alliance: Alliance, language: Language): AllianceCompositionView {
  return summaryView(summarizeComposition(policyOf(alliance), alliance.places), language);
}

export function summaryView(
  { seats, met, missing, findings }: CompositionSummary,
  language: Language,
): AllianceCompositionView {
  return { seats, met, missing, findings: findings.map((finding) => findingView(finding, language)) };
}

export function findingView(finding: Finding, language: Language): FindingView {
  const { rule, required, count } = finding;
  const { corridor, countries, constituency } = subjectOf(finding);
  return {
    rule,
    required,
    count,
    ...(corridor !== '' && { corridor }),
    ...(countries.length > 0 && { countries }),
    ...(constituency !== '' && { constituency }),
    label: sayFinding(finding, language),
  };
}
