import { ReportAccepted } from '#contracts';
import { focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const reportAccepted = noticeKind({
  kind: 'report_accepted',
  class: 'informative',
  event: ReportAccepted,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId, reportId }) => `/v1/alliances/${allianceId}/reports/${reportId}`,
  about: ({ reportId }) => `report:${reportId}`,
  settles: ['report_validation_opened', 'report_validation_ending'],
});
