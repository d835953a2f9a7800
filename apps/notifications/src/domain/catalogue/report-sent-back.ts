import { ReportSentBack } from '#contracts';
import { coordinator, noticeKind, reportOf } from '../notice-kind.js';

export const reportSentBack = noticeKind({
  kind: 'report_sent_back',
  class: 'action_needed',
  event: ReportSentBack,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ allianceId, organizationId, dueOn }) => [
    { audience: coordinator(allianceId), facts: { organizationId, deadline: dueOn } },
  ],
  link: ({ allianceId, reportId }) => `/v1/alliances/${allianceId}/reports/${reportId}`,
  about: ({ reportId }) => `report:${reportId}`,
  settles: ['report_submitted'],
});
