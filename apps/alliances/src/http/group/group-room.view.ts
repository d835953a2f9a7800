import { type TextByLanguage, whenAllianceDaysEnd } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { EnteredRoom } from '../../application/enter-group-room.js';
import type { GroupNote } from '../../domain/group/group-note.js';
import { isOpen } from '../../domain/reports/hearing.js';
import { type Reporting, reportsToValidate } from '../../domain/reports/reporting.js';
import { noteText } from './group-room.dto.js';

class AwaitedWordView {
  @ApiProperty({ format: 'uuid' }) reportId!: string;
  @ApiProperty({ format: 'date', description: `The last day of the group’s word. ${whenAllianceDaysEnd}` })
  endsOn!: string;
  @ApiProperty({ description: 'Whether the group can still give itself more time.' }) extendable!: boolean;
}

class RoomOpeningView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: 'A formal complaint, number 12' }) reason!: string;
}

/** Where a constituency of an alliance consults in private. */
export class GroupRoomView {
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({
    type: [String],
    description: 'Organisations that read it, and nobody else.',
    example: ['0198c0de-0000-7000-8000-000000000002'],
  })
  members!: readonly string[];
  @ApiProperty({ type: [AwaitedWordView], description: 'Reports that wait for the word of the group.' })
  awaited!: readonly AwaitedWordView[];
  @ApiProperty({ type: [RoomOpeningView], description: 'When and why the secretariat broke the glass.' })
  openedBySecretariat!: readonly RoomOpeningView[];
}

export class GroupRoomsView {
  @ApiProperty({ type: [GroupRoomView] }) rooms!: readonly GroupRoomView[];
}

/** What an organisation said to its own group. */
export class GroupNoteView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, example: noteText }) text!: TextByLanguage;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiPropertyOptional({ format: 'uuid' }) reportId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) seatId?: string;
}

export function groupRoomView({ constituency, members, openings }: EnteredRoom, reporting: Reporting): GroupRoomView {
  return {
    constituency,
    members,
    awaited: reportsToValidate(reporting).flatMap(({ id: reportId, hearings }) =>
      hearings
        .filter((hearing) => hearing.constituency === constituency && isOpen(hearing))
        .map(({ endsOn, extended }) => ({ reportId, endsOn, extendable: !extended })),
    ),
    openedBySecretariat: openings.map(({ at, reason }) => ({ at: at.toISOString(), reason })),
  };
}

export function groupNoteView({ allianceId: _, ...note }: GroupNote): GroupNoteView {
  return note;
}
