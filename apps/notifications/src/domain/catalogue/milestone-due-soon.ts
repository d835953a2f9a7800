import { MilestoneDueSoon } from '#contracts';
import { focalPoints, noticeKind, titled } from '../notice-kind.js';

export const milestoneDueSoon = noticeKind({
  kind: 'milestone_due_soon',
  class: 'action_needed',
  event: MilestoneDueSoon,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ organizationId, dueOn }) => [{ audience: focalPoints(organizationId), facts: { deadline: dueOn } }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/milestones`,
  about: ({ milestoneId }) => `milestone:${milestoneId}`,
});
