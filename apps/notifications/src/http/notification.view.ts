import type { Language } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { noticeNames } from '../domain/catalogue/index.js';
import { contentOf, type NoticeState } from '../domain/notice-content.js';
import { type NoticeClass, noticeClasses } from '../domain/notice-kind.js';
import { renderNotice } from '../domain/render-notice.js';
import type { NoticeDocument } from '../persistence/notice.schema.js';

export const noticeStates: readonly NoticeState[] = ['unread', 'read', 'archived'];
export const noticeTypes = noticeNames;

/** Something that the reader was told, in the reader's language. */
export class NotificationView {
  @ApiProperty({ format: 'uuid', example: '0198c0de-0000-7000-8000-000000000018' }) id!: string;
  @ApiProperty({ description: 'Gapless per person, from 1: the id of the event in the stream.', example: 7 })
  sequence!: number;
  @ApiProperty({ enum: noticeTypes, example: 'partner_invited' }) type!: string;
  @ApiProperty({ enum: noticeClasses, example: 'action_needed' }) class!: NoticeClass;
  @ApiProperty({ enum: noticeStates, example: 'unread' }) state!: NoticeState;
  @ApiProperty({ example: 'Invitation to the alliance: Fair recruitment on the corridor' }) title!: string;
  @ApiProperty({ example: 'A council invites you to take a seat. You can answer until March 31, 2027.' }) body!: string;
  @ApiProperty({ example: 'You receive this because you are a focal point of your organisation.' }) because!: string;
  @ApiProperty({ description: 'What to look at or to answer.', example: '/v1/alliances/0198c0de' }) link!: string;
  @ApiPropertyOptional({
    format: 'uuid',
    example: '0198c0de-0000-7000-8000-000000000005',
    description: 'Absent where one notice stands for several.',
  })
  initiativeId?: string;
  @ApiPropertyOptional({ format: 'uuid', example: '0198c0de-0000-7000-8000-00000000000a' }) allianceId?: string;
  @ApiProperty({ format: 'uuid', description: 'The event that one is told of.' }) eventId!: string;
  @ApiProperty({ description: 'Leads to the trail: `GET /v1/trails/{correlationId}`.' }) correlationId!: string;
  @ApiProperty({ format: 'date-time', example: '2027-03-01T12:00:00.000Z' }) createdAt!: string;
  @ApiProperty({ example: 1 }) version!: number;
}

/** @param words how it is put into words */
export function notificationView(
  notice: NoticeDocument,
  language: Language,
  words: typeof renderNotice = renderNotice,
): NotificationView {
  const { _id, kind, allianceId, createdAt } = notice;
  return {
    id: _id,
    sequence: notice.sequence,
    type: kind,
    class: notice.class,
    state: notice.state,
    ...words(kind, contentOf(notice), language),
    link: notice.link,
    ...(notice.initiativeId && { initiativeId: notice.initiativeId }),
    ...(allianceId && { allianceId }),
    eventId: notice.eventId,
    correlationId: notice.correlationId,
    createdAt: createdAt.toISOString(),
    version: notice.version,
  };
}
