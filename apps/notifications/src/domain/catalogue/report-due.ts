import { ReportDue } from '#contracts';
import { coordinator, noticeKind, reportOf } from '../notice-kind.js';

export const reportDue = noticeKind({
  kind: 'report_due',
  class: 'action_needed',
  event: ReportDue,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ allianceId, dueOn }) => [{ audience: coordinator(allianceId), facts: { deadline: dueOn } }],
  link: ({ allianceId, reportId }) => `/v1/alliances/${allianceId}/reports/${reportId}`,
  about: ({ reportId }) => `report:${reportId}`,
});
