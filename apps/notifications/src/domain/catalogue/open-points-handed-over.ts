import { OpenPointsHandedOver } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const openPointsHandedOver = noticeKind({
  kind: 'open_points_handed_over',
  class: 'action_needed',
  event: OpenPointsHandedOver,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ organizationId }) => [{ audience: focalPoints(organizationId), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/open-points`,
  about: ({ allianceId, organizationId }) => `handed-over:${allianceId}:${organizationId}`,
});
