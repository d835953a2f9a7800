import { ReportSilenceRecorded } from '#contracts';
import { coordinator, focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const reportSilenceRecorded = noticeKind({
  kind: 'report_silence_recorded',
  class: 'action_needed',
  event: ReportSilenceRecorded,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ allianceId, asked, constituency, endsOn }) => [
    { audience: coordinator(allianceId), facts: { constituency, day: endsOn } },
    { audience: focalPoints(...asked), facts: { constituency, day: endsOn }, class: 'informative' },
  ],
  link: ({ allianceId, reportId }) => `/v1/alliances/${allianceId}/reports/${reportId}`,
  about: ({ reportId }) => `report:${reportId}`,
  settles: ['report_validation_opened', 'report_validation_ending'],
});
