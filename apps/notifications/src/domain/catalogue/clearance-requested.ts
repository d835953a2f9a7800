import { ClearanceRequested } from '#contracts';
import { focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const clearanceRequested = noticeKind({
  kind: 'clearance_requested',
  class: 'action_needed',
  event: ClearanceRequested,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ asked, organizationId, endsOn }) => [
    { audience: focalPoints(...asked), facts: { organizationId, deadline: endsOn } },
  ],
  link: ({ allianceId, clearanceId }) => `/v1/alliances/${allianceId}/clearances/${clearanceId}`,
  about: ({ clearanceId }) => `clearance:${clearanceId}`,
});
