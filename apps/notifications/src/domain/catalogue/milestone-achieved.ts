import { MilestoneAchieved } from '#contracts';
import { focalPoints, noticeKind, titled } from '../notice-kind.js';

export const milestoneAchieved = noticeKind({
  kind: 'milestone_achieved',
  class: 'informative',
  event: MilestoneAchieved,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/milestones`,
  about: ({ milestoneId }) => `milestone:${milestoneId}`,
  settles: ['milestone_due_soon'],
  usual: { timing: 'daily' },
});
