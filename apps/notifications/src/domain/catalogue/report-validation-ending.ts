import { ReportValidationEnding } from '#contracts';
import { coordinator, focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const reportValidationEnding = noticeKind({
  kind: 'report_validation_ending',
  class: 'action_needed',
  event: ReportValidationEnding,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ allianceId, asked, endsOn }) => [
    { audience: focalPoints(...asked), facts: { deadline: endsOn } },
    { audience: coordinator(allianceId), facts: { deadline: endsOn }, class: 'informative' },
  ],
  link: ({ allianceId, reportId }) => `/v1/alliances/${allianceId}/reports/${reportId}`,
  asks: ({ reportId: id }) => ({ kind: 'report', id, version: 0 }),
  about: ({ reportId }) => `report:${reportId}`,
  settles: ['report_validation_opened'],
});
