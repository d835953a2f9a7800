import { ActionPointOverdue } from '#contracts';
import { coordinator, focalPoints, noticeKind, titled } from '../notice-kind.js';

export const actionPointOverdue = noticeKind({
  kind: 'action_point_overdue',
  class: 'action_needed',
  event: ActionPointOverdue,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ allianceId, organizationId, dueOn }) => [
    { audience: focalPoints(organizationId), facts: { organizationId, deadline: dueOn } },
    { audience: coordinator(allianceId), facts: { organizationId, deadline: dueOn }, oversees: true },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/action-points`,
  about: ({ actionPointId }) => `action-point:${actionPointId}`,
  settles: ['action_point_assigned', 'action_point_due_soon'],
});
