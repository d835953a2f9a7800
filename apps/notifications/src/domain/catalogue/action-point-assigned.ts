import { ActionPointAssigned } from '#contracts';
import { focalPoints, noticeKind, titled } from '../notice-kind.js';

export const actionPointAssigned = noticeKind({
  kind: 'action_point_assigned',
  class: 'action_needed',
  event: ActionPointAssigned,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ organizationId, dueOn }) => [{ audience: focalPoints(organizationId), facts: { deadline: dueOn } }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/action-points`,
  about: ({ actionPointId }) => `action-point:${actionPointId}`,
});
