import { IndicatorValueSentBack } from '#contracts';
import { focalPoints, noticeKind, titled } from '../notice-kind.js';

export const indicatorValueSentBack = noticeKind({
  kind: 'indicator_value_sent_back',
  class: 'action_needed',
  event: IndicatorValueSentBack,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ organizationId, judgedBy }) => [
    { audience: focalPoints(organizationId), facts: { organizationId: judgedBy } },
  ],
  link: ({ allianceId, indicatorId }) => `/v1/alliances/${allianceId}/indicators/${indicatorId}`,
  about: ({ indicatorId, period, organizationId }) => `reported-value:${indicatorId}:${period}:${organizationId}`,
  settles: ['indicator_value_reported', 'word_sought'],
});
