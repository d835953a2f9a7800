import type { TextByLanguage } from '#contracts';
import type { Language } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ToldEntry } from '../../application/read-timeline.js';
import { organizationsIn, type TimelineSubject, timelineSubjects } from '../../application/timeline-subject.js';
import type { TimelineDetail } from '../../persistence/timeline-entry.schema.js';
import { timelineLabel } from '../timeline/timeline-label.js';

class TimelineSubjectView {
  @ApiProperty({ enum: timelineSubjects }) of!: TimelineSubject['of'];
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'As it is called now; of a decision its first words.',
    example: { es: 'Escribir el protocolo', en: 'Write the protocol' },
  })
  title?: TextByLanguage;
  @ApiPropertyOptional({
    type: [String],
    description:
      'Of a meeting, or a decision that it took, its day; of a report the first and the last day of its period.',
    example: ['2027-03-15'],
  })
  days?: readonly string[];
}

class SpokenOfView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } }) names?: TextByLanguage;
}

/** One thing that happened in an alliance. */
export class TimelineEntryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: 'seat-filled' }) type!: string;
  @ApiProperty({
    description: 'What happened, in the reader’s language, with the title of what it is about.',
    example: 'A milestone was achieved: “Write the protocol”.',
  })
  label!: string;
  @ApiPropertyOptional({ type: TimelineSubjectView, description: 'What it is about, where that is one thing.' })
  about?: TimelineSubjectView;
  @ApiPropertyOptional({ format: 'uuid', description: 'Who did it; absent for what followed by rule or by date.' })
  personId?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The organisation acted for.' }) organizationId?: string;
  @ApiPropertyOptional() correlationId?: string;
  @ApiProperty({ type: [SpokenOfView], description: 'Who did it, and whose it is, by name.' })
  organizations!: readonly SpokenOfView[];
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Ids, codes and dates of what happened.',
    example: { constituency: 'workers', kind: 'titular' },
  })
  details!: Readonly<Record<string, TimelineDetail>>;
}

export function timelineEntryView(
  { entry, about }: ToldEntry,
  names: ReadonlyMap<string, TextByLanguage>,
  language: Language,
): TimelineEntryView {
  const { _id, allianceId: _alliance, group: _group, ...shown } = entry;
  const organizations = organizationsIn(entry).map((id) => {
    const known = names.get(id);
    return { id, ...(known && { names: known }) };
  });
  return {
    id: _id,
    ...shown,
    organizations,
    label: timelineLabel(entry.type, about, language),
    ...(about && { about }),
  };
}
