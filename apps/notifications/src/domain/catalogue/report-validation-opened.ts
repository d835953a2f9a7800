import { ReportValidationOpened } from '#contracts';
import { focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const reportValidationOpened = noticeKind({
  kind: 'report_validation_opened',
  class: 'action_needed',
  event: ReportValidationOpened,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ asked, endsOn }) => [{ audience: focalPoints(...asked), facts: { deadline: endsOn } }],
  link: ({ allianceId, reportId }) => `/v1/alliances/${allianceId}/reports/${reportId}`,
  asks: ({ reportId: id }) => ({ kind: 'report', id, version: 0 }),
  about: ({ reportId }) => `report:${reportId}`,
  settles: ['report_submitted'],
});
