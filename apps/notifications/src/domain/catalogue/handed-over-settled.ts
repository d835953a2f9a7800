import { HandedOverSettled } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const handedOverSettled = noticeKind({
  kind: 'handed_over_settled',
  class: 'informative',
  event: HandedOverSettled,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ coordinatorOrganizationId, organizationId }) => [
    { audience: focalPoints(coordinatorOrganizationId), facts: { organizationId } },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  settlesBesides: {
    about: ({ allianceId, organizationId, open }) =>
      open === 0 ? `handed-over:${allianceId}:${organizationId}` : undefined,
    settles: ['open_points_handed_over', 'handed_over_awaited'],
  },
});
