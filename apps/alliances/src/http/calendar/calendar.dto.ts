import { Id, VerbatimText } from '#http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CalendarFeedDocument } from '../../persistence/calendar-feed.schema.js';

export class ReadCalendarDto {
  @VerbatimText(1, 200, { optional: true, description: 'The secret of the address.' }) token?: string;
}

export class OpenCalendarFeedDto {
  @Id({ optional: true, description: 'Of this alliance only; without it, of all in which you take part.' })
  allianceId?: string;
}

/** A calendar address of yours, without its secret. */
export class CalendarFeedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Absent: all alliances of your organisations.' })
  allianceId?: string;
  @ApiProperty({ enum: ['es', 'en', 'pt', 'fr'] }) language!: string;
  @ApiProperty({ format: 'date-time', description: 'When its present secret was made.' }) renewedAt!: string;
  @ApiProperty() version!: number;
}

export class OpenedCalendarFeedView extends CalendarFeedView {
  @ApiProperty({
    description: 'To paste into a calendar; shown this once. Whoever has it reads the calendar.',
    example: 'https://alianza.example/v1/calendar.ics?token=shown-once-never-again',
  })
  address!: string;
}

export const calendarFeedView = ({
  _id: id,
  allianceId,
  language,
  renewedAt,
  version,
}: CalendarFeedDocument): CalendarFeedView => ({
  id,
  ...(allianceId !== null && { allianceId }),
  language,
  renewedAt,
  version,
});
