import type { Language } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { TimelineDetail, TimelineEntryDocument } from '../../persistence/timeline-entry.schema.js';
import { timelineText } from '../timeline/timeline-text.js';

/** One thing that happened in an alliance. */
export class TimelineEntryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: 'seat-filled' }) type!: string;
  @ApiProperty({ description: 'What happened, in the reader’s language.', example: 'A seat was filled.' })
  label!: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Who did it; absent for what followed by rule or by date.' })
  personId?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The organisation acted for.' }) organizationId?: string;
  @ApiPropertyOptional() correlationId?: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Ids, codes and dates of what happened.',
    example: { constituency: 'workers', kind: 'titular' },
  })
  details!: Readonly<Record<string, TimelineDetail>>;
}

export function timelineEntryView(entry: TimelineEntryDocument, language: Language): TimelineEntryView {
  const { _id, allianceId: _alliance, group: _group, ...shown } = entry;
  return { id: _id, ...shown, label: timelineText(entry.type, language) };
}
