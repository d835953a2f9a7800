import { CoordinationRested } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const coordinationRested = noticeKind({
  kind: 'coordination_rested',
  class: 'action_needed',
  event: CoordinationRested,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members, coordinatorOrganizationId: organizationId }) => [
    { audience: focalPoints(...members), facts: { organizationId } },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  about: ({ allianceId }) => `coordination:${allianceId}`,
});
