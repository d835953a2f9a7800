import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { TimelineDetail, TimelineEntryDocument } from '../../persistence/timeline-entry.schema.js';

/** One thing that happened in an alliance. */
export class TimelineEntryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: 'seat-filled' }) type!: string;
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

export function timelineEntryView(entry: TimelineEntryDocument): TimelineEntryView {
  const { _id, allianceId: _alliance, group: _group, ...shown } = entry;
  return { id: _id, ...shown };
}
