import { DecisionReviewFellDue } from '#contracts';
import { coordinator, focalPoints, noticeKind, titled } from '../notice-kind.js';

export const decisionReviewFellDue = noticeKind({
  kind: 'decision_review_fell_due',
  class: 'action_needed',
  event: DecisionReviewFellDue,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ allianceId, members, reviewOn }) => [
    { audience: coordinator(allianceId), facts: { deadline: reviewOn } },
    { audience: focalPoints(...members), facts: { deadline: reviewOn }, class: 'informative' },
  ],
  link: ({ allianceId, meetingId }) => `/v1/alliances/${allianceId}/meetings/${meetingId}`,
  about: ({ decisionId }) => `decision:${decisionId}`,
  settles: ['decision_review_fell_due'],
});
