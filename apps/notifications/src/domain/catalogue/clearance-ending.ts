import { ClearanceEnding } from '#contracts';
import { focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const clearanceEnding = noticeKind({
  kind: 'clearance_ending',
  class: 'action_needed',
  event: ClearanceEnding,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ asked, organizationId, endsOn }) => [
    { audience: focalPoints(...asked), facts: { organizationId, deadline: endsOn } },
  ],
  link: ({ allianceId, clearanceId }) => `/v1/alliances/${allianceId}/clearances/${clearanceId}`,
  about: ({ clearanceId }) => `clearance:${clearanceId}`,
  settles: ['clearance_requested'],
});
