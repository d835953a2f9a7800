import { ApiProperty } from '@nestjs/swagger';
import type { Board } from '../../application/read-board.js';
import { boardLines, type BoardLine } from '../../domain/board/summarize-board.js';
import { OrganizationNameView } from '../names/organization-name.view.js';

export class BoardEntryView {
  @ApiProperty({ enum: boardLines }) line!: BoardLine;
  @ApiProperty() count!: number;
  @ApiProperty({ description: 'The list that makes the number.', example: '/v1/alliances?member=…&attention=late' })
  link!: string;
}

/** What is incomplete, late or silent among the alliances in which an organisation takes part. */
export class BoardView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ type: OrganizationNameView }) organization!: OrganizationNameView;
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiProperty({ description: 'Alliances that have not ended.' }) alliances!: number;
  @ApiProperty({ type: [BoardEntryView] }) entries!: readonly BoardEntryView[];
}

export function boardView({ asOf, alliances, entries }: Board, organization: OrganizationNameView): BoardView {
  const { id: organizationId } = organization;
  const link = (line: BoardLine) => `/v1/alliances?member=${organizationId}&attention=${line}`;
  return {
    organizationId,
    organization,
    asOf,
    alliances,
    entries: entries.map(({ line, count }) => ({ line, count, link: link(line) })),
  };
}
