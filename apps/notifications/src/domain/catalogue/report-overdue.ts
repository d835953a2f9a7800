import { ReportOverdue } from '#contracts';
import { coordinator, noticeKind, reportOf } from '../notice-kind.js';

export const reportOverdue = noticeKind({
  kind: 'report_overdue',
  class: 'action_needed',
  event: ReportOverdue,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ allianceId, dueOn }) => [{ audience: coordinator(allianceId), facts: { deadline: dueOn } }],
  link: ({ allianceId, reportId }) => `/v1/alliances/${allianceId}/reports/${reportId}`,
  about: ({ reportId }) => `report:${reportId}`,
  settles: ['report_due'],
});
