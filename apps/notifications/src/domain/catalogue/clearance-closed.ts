import { ClearanceClosed } from '#contracts';
import { focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const clearanceClosed = noticeKind({
  kind: 'clearance_closed',
  class: 'informative',
  event: ClearanceClosed,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ asked, organizationId }) => [{ audience: focalPoints(...asked), facts: { organizationId } }],
  link: ({ allianceId, clearanceId }) => `/v1/alliances/${allianceId}/clearances/${clearanceId}`,
  about: ({ clearanceId }) => `clearance:${clearanceId}`,
  settles: ['clearance_requested', 'clearance_ending'],
});
