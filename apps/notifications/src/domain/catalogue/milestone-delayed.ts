import { MilestoneDelayed } from '#contracts';
import { focalPoints, noticeKind, titled } from '../notice-kind.js';

export const milestoneDelayed = noticeKind({
  kind: 'milestone_delayed',
  class: 'informative',
  event: MilestoneDelayed,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ members, dueOn }) => [{ audience: focalPoints(...members), facts: { deadline: dueOn } }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/milestones`,
  about: ({ milestoneId }) => `milestone:${milestoneId}`,
  settles: ['milestone_due_soon'],
  usual: { timing: 'daily' },
});
