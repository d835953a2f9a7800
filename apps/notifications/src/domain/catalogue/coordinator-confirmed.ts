import { CoordinatorConfirmed } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const coordinatorConfirmed = noticeKind({
  kind: 'coordinator_confirmed',
  class: 'informative',
  event: CoordinatorConfirmed,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members, coordinatorOrganizationId }) => [
    { audience: focalPoints(...members), facts: { organizationId: coordinatorOrganizationId } },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  usual: { timing: 'daily' },
});
