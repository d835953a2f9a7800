import { ClearanceAnswered } from '#contracts';
import { focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const clearanceAnswered = noticeKind({
  kind: 'clearance_answered',
  class: 'informative',
  event: ClearanceAnswered,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ organizationId, institutionId }) => [
    { audience: focalPoints(organizationId), facts: { organizationId: institutionId } },
  ],
  link: ({ allianceId, clearanceId }) => `/v1/alliances/${allianceId}/clearances/${clearanceId}`,
  about: ({ clearanceId }) => `clearance:${clearanceId}`,
  settles: ['clearance_requested', 'clearance_ending'],
  answeredBy: ({ institutionId }) => institutionId,
});
