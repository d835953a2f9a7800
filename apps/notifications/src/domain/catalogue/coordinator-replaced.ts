import { CoordinatorReplaced } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const coordinatorReplaced = noticeKind({
  kind: 'coordinator_replaced',
  class: 'informative',
  event: CoordinatorReplaced,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members, coordinatorOrganizationId: organizationId, provisional }) => [
    { audience: focalPoints(...members), facts: { organizationId, provisional } },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  about: ({ allianceId }) => `coordination:${allianceId}`,
  settles: ['coordination_rested'],
});
