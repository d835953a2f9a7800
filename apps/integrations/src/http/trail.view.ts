import { type ServiceName, services } from '#contracts';
import type { Language } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { serviceOf, type TrailEntry } from '../domain/trail.js';
import { eventLabel } from '../texts/texts.js';

const exampleId = '0198c0de-0000-7000-8000-00000000000a';

export class TrailEntryView {
  @ApiProperty({ format: 'uuid', example: '0198c0de-0000-7000-8000-000000000017' }) eventId!: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The entry that caused this one, when it is shown too.' })
  causationId?: string;
  @ApiProperty({ format: 'date-time', example: '2027-03-01T12:00:00.000Z' }) time!: string;
  @ApiProperty({ example: 'alliances.seat-filled.v1' }) type!: string;
  @ApiProperty({ enum: services, example: 'alliances' }) service!: ServiceName;
  @ApiProperty({ description: 'In the reader’s language.', example: 'An organisation took a seat' }) label!: string;
  @ApiProperty({ description: 'The record that it happened to.', example: exampleId }) subject!: string;
  @ApiPropertyOptional({ isArray: true, type: String, description: 'Those of the reader that it concerns.' })
  organizations?: readonly string[];
}

/** What one request led to. */
export class TrailView {
  @ApiProperty({ example: '0198c0de-0000-7000-8000-000000000019' }) correlationId!: string;
  @ApiProperty({ format: 'date-time', description: 'Of the first entry shown.' }) startedAt!: string;
  @ApiProperty({ type: [TrailEntryView], description: 'Causes before effects, otherwise by time.' })
  entries!: readonly TrailEntryView[];
}

/** @param entries in order, at least one */
export function trailView(correlationId: string, entries: readonly TrailEntry[], language: Language): TrailView {
  const shown = new Set(entries.map(({ eventId }) => eventId));
  return {
    correlationId,
    startedAt: entries[0]?.time ?? '',
    entries: entries.map(({ eventId, causationId, time, type, subject, organizations }) => ({
      eventId,
      // An id that leads nowhere would only say that there is something to hide.
      ...(causationId !== undefined && shown.has(causationId) && { causationId }),
      time,
      type,
      service: serviceOf(type) as ServiceName,
      label: eventLabel(type, language),
      subject,
      ...(organizations.length > 0 && { organizations }),
    })),
  };
}
