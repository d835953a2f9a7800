import { Id, Ids, Int, invalid, OneOf } from '#http';
import { ApiProperty } from '@nestjs/swagger';
import type { NoticeState } from '../domain/notice-content.js';
import type { InboxCounts, InboxSelection } from '../persistence/inbox-acts.js';
import { noticeStates, noticeTypes } from './notification.view.js';

const maxSequence = 1_000_000_000;

export class SeenDto {
  @Int(0, maxSequence, { description: 'Sequence of the newest notice that was shown.', example: 7 }) through!: number;
}

/** What is said narrows the choice down; one of `ids` and `through` is needed. */
export class MarkNotificationsDto {
  @OneOf(noticeStates, { description: 'Their state from now on.', example: 'read' }) state!: NoticeState;
  @Ids({ optional: true, max: 100, description: 'Of these.' }) ids?: string[];
  @Int(0, maxSequence, {
    optional: true,
    description: 'All up to this sequence, so that what came meanwhile stays.',
    example: 7,
  })
  through?: number;
  @OneOf(noticeTypes, { optional: true, description: 'Of this kind only.' }) type?: string;
  @Id({ optional: true, description: 'Of this alliance only.' }) alliance?: string;
  @OneOf(noticeStates, { optional: true, description: 'Those in this state only.' }) from?: NoticeState;
}

/** @throws Problem 400 when it says neither ids nor through */
export function selectionIn({ ids, through, type, alliance, from }: MarkNotificationsDto): InboxSelection {
  if (!ids && through === undefined) throw invalid([{ pointer: '/ids', code: 'required' }]);
  return {
    ...(ids && { ids }),
    ...(through !== undefined && { through }),
    ...(type && { kind: type }),
    ...(alliance && { allianceId: alliance }),
    ...(from && { state: from }),
  };
}

export class UndoDto {
  @Id({ description: 'What the act was answered with.' }) undo!: string;
}

export class InboxCountsView implements InboxCounts {
  @ApiProperty({ description: 'Came since the list was last looked at, on any device.', example: 2 }) unseen!: number;
  @ApiProperty({ example: 5 }) unread!: number;
  @ApiProperty({ example: 12 }) read!: number;
  @ApiProperty({ example: 30 }) archived!: number;
}

export class MarkedView {
  @ApiProperty({ description: 'How many were in another state.', example: 3 }) marked!: number;
  @ApiProperty({ format: 'uuid', description: 'For `POST /v1/notifications/undo`.' }) undo!: string;
}

export class RestoredView {
  @ApiProperty({ description: 'How many have their former state again.', example: 3 }) restored!: number;
}
