import type { TextByLanguage } from '#contracts';
import { type Language, messageText } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type HealthStatus, showHealth } from '../../domain/health/health.js';
import type { AllianceRecord } from '../../domain/record/alliance-record.js';
import { healthProposalOf } from '../../domain/record/record-health.js';

const statuses = ['on_track', 'at_risk', 'off_track'];

export class HealthReasonView {
  @ApiProperty({ example: 'action_points_overdue' }) code!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) params!: Readonly<Record<string, number>>;
  @ApiProperty({ description: 'One line in the reader’s language.', example: 'One action point is overdue.' })
  label!: string;
}

/** The health that counts, why, and what the rules propose when the coordinator says otherwise. */
export class HealthView {
  @ApiProperty({ enum: statuses }) status!: HealthStatus;
  @ApiProperty({ type: HealthReasonView, description: 'Why the rules propose what they propose.' })
  reason!: HealthReasonView;
  @ApiProperty({ enum: statuses }) proposed!: HealthStatus;
  @ApiProperty({ description: 'Whether the coordinator says otherwise than the rules.' }) differs!: boolean;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } }) note?: TextByLanguage;
}

export class HealthResourceView extends HealthView {
  @ApiProperty() version!: number;
}

/** The figures of the reason are those of this instant. */
export function healthView(record: AllianceRecord, at: string, language: Language): HealthView {
  const { reason, ...shown } = showHealth({ ...record.health, proposed: healthProposalOf(record, at) });
  return { ...shown, reason: { ...reason, label: messageText(reason.code, reason.params, language) } };
}
