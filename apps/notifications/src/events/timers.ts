import { defineTimer, RecordId } from '#contracts';

export class NoticeSummaryDueData {
  @RecordId() personId!: string;
}

/** The window has ended in which what came beyond a few notices waited to be told together. */
export const NoticeSummaryDue = defineTimer('notifications.notice-summary-due.v1', NoticeSummaryDueData);
