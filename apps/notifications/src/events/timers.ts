import { defineTimer, RecordId } from '#contracts';
import { IsOptional } from 'class-validator';

export class NoticeSummaryDueData {
  @RecordId() personId!: string;
  /** Absent of a window that was opened before windows were kept for each organisation. */
  @IsOptional() @RecordId() organizationId?: string;
}

/** The window has ended in which what came beyond a few notices waited to be told together. */
export const NoticeSummaryDue = defineTimer('notifications.notice-summary-due.v1', NoticeSummaryDueData);

export class MailDueData {
  @RecordId() personId!: string;
}

/** Something that waits to be mailed to a person is due: a digest, or what came in the quiet hours. */
export const MailDue = defineTimer('notifications.mail-due.v1', MailDueData);

export class WideTellingDueData {
  @RecordId() tellingId!: string;
}

/** The next of the many people are due to be told of an event. */
export const WideTellingDue = defineTimer('notifications.wide-telling-due.v1', WideTellingDueData);
