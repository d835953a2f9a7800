import { ReportSubmitted } from '#contracts';
import { focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const reportSubmitted = noticeKind({
  kind: 'report_submitted',
  class: 'action_needed',
  event: ReportSubmitted,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ members, readingEndsOn }) => [
    { audience: focalPoints(...members), facts: { deadline: readingEndsOn } },
  ],
  link: ({ allianceId, reportId }) => `/v1/alliances/${allianceId}/reports/${reportId}`,
  about: ({ reportId }) => `report:${reportId}`,
  settles: ['report_due', 'report_overdue', 'report_sent_back'],
});
