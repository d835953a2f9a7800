import type { Language } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { explainDelivery } from '../domain/mailing/explain-delivery.js';
import { skipReasons, waitReasons } from '../domain/mailing/plan-mails.js';
import { type NoticeClass, noticeClasses } from '../domain/notice-kind.js';
import { renderNotice } from '../domain/render-notice.js';
import type { NoticeDocument } from '../persistence/notice.schema.js';
import { noticeTypes } from './notification.view.js';

const mailStates = ['sent', 'grouped', 'waiting', 'skipped', 'unrecorded'] as const;
const reasons = [...waitReasons, ...skipReasons] as const;

/** Why the reader did or did not get a notice. */
export class NoticeDeliveryView {
  @ApiProperty({ format: 'uuid', example: '0198c0de-0000-7000-8000-000000000018' }) notificationId!: string;
  @ApiProperty({ enum: noticeTypes, example: 'milestone_achieved' }) type!: string;
  @ApiProperty({ enum: noticeClasses, example: 'informative' }) class!: NoticeClass;
  @ApiProperty({ example: 'Milestone achieved: Fair recruitment on the corridor' }) title!: string;
  @ApiProperty({ description: 'Whether it stands in the inbox.', example: true }) inInbox!: boolean;
  @ApiProperty({ enum: mailStates, description: 'What became of its mail.', example: 'waiting' })
  mail!: (typeof mailStates)[number];
  @ApiPropertyOptional({ enum: reasons, description: 'Why it waits or is not mailed.', example: 'digest' })
  because?: (typeof reasons)[number];
  @ApiPropertyOptional({ format: 'date-time', description: 'When it was mailed.' }) at?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Until when its mail waits.' }) until?: string;
  @ApiProperty({ example: 'It is in your inbox. It will be in your daily digest of March 2, 2027 at 8:00 AM CST.' })
  explanation!: string;
  @ApiProperty({ format: 'date-time', example: '2027-03-01T12:00:00.000Z' }) createdAt!: string;
}

/** @param timeZone of the person, for the explanation */
export function deliveryView(notice: NoticeDocument, language: Language, timeZone: string): NoticeDeliveryView {
  const { _id, kind, content, sequence, mail, decidedBy, createdAt } = notice;
  const isInInbox = sequence > 0;
  const facts = { isInInbox, ...(mail && { mail }), ...(decidedBy && { decidedBy }) };
  return {
    notificationId: _id,
    type: kind,
    class: notice.class,
    title: renderNotice(kind, content, language).title,
    inInbox: isInInbox,
    mail: mail?.state ?? 'unrecorded',
    ...(mail && 'because' in mail && { because: mail.because }),
    ...(mail && 'at' in mail && { at: mail.at.toISOString() }),
    ...(mail && 'dueAt' in mail && { until: mail.dueAt.toISOString() }),
    explanation: explainDelivery(facts, language, timeZone),
    createdAt: createdAt.toISOString(),
  };
}
