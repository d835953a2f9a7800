import { ActionPointCompleted } from '#contracts';
import { noticeKind, titled } from '../notice-kind.js';
import { wordAwaited } from './word-awaited.js';

export const actionPointCompleted = noticeKind({
  kind: 'action_point_completed',
  class: 'action_needed',
  event: ActionPointCompleted,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  // An event from before it said whom to ask asks nobody.
  audiences: ({ coordinatorOrganizationId, asked, ...data }) =>
    coordinatorOrganizationId === undefined || asked === undefined
      ? []
      : wordAwaited({ ...data, coordinatorOrganizationId, asked }),
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/action-points?status=completed`,
  about: ({ actionPointId }) => `action-point:${actionPointId}`,
  settles: ['action_point_assigned', 'action_point_due_soon', 'action_point_overdue'],
  usual: { timing: 'daily' },
});
