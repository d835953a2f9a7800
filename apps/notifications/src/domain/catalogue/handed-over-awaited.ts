import { HandedOverAwaited } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const handedOverAwaited = noticeKind({
  kind: 'handed_over_awaited',
  class: 'action_needed',
  event: HandedOverAwaited,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ organizationId }) => [{ audience: focalPoints(organizationId), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/open-points`,
  about: ({ allianceId, organizationId }) => `handed-over:${allianceId}:${organizationId}`,
  settles: ['open_points_handed_over', 'handed_over_awaited'],
});
