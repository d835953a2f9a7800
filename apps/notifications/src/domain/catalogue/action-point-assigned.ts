import { ActionPointAssigned } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const actionPointAssigned = noticeKind({
  kind: 'action_point_assigned',
  class: 'action_needed',
  event: ActionPointAssigned,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ organizationId, dueOn }) => [{ audience: focalPoints(organizationId), facts: { deadline: dueOn } }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/action-points`,
  about: ({ actionPointId }) => `action-point:${actionPointId}`,
});
