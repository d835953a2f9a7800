import { ReportDissented } from '#contracts';
import { focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const reportDissented = noticeKind({
  kind: 'report_dissented',
  class: 'informative',
  event: ReportDissented,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ members, organizationId }) => [
    { audience: focalPoints(...members.filter((id) => id !== organizationId)), facts: { organizationId } },
  ],
  link: ({ allianceId, reportId }) => `/v1/alliances/${allianceId}/reports/${reportId}`,
  about: ({ reportId }) => `report:${reportId}`,
  settles: ['report_validation_opened', 'report_validation_ending'],
  answeredBy: ({ organizationId }) => organizationId,
});
