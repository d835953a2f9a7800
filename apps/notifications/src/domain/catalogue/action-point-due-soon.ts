import { ActionPointDueSoon } from '#contracts';
import { focalPoints, noticeKind, titled } from '../notice-kind.js';

export const actionPointDueSoon = noticeKind({
  kind: 'action_point_due_soon',
  class: 'action_needed',
  event: ActionPointDueSoon,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ organizationId, dueOn }) => [{ audience: focalPoints(organizationId), facts: { deadline: dueOn } }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/action-points`,
  about: ({ actionPointId }) => `action-point:${actionPointId}`,
  settles: ['action_point_assigned'],
});
