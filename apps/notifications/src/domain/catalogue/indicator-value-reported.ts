import { IndicatorValueReported } from '#contracts';
import { noticeKind, titled } from '../notice-kind.js';
import { wordAwaited } from './word-awaited.js';

export const indicatorValueReported = noticeKind({
  kind: 'indicator_value_reported',
  class: 'action_needed',
  event: IndicatorValueReported,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: (data) => wordAwaited(data),
  link: ({ allianceId, indicatorId }) => `/v1/alliances/${allianceId}/indicators/${indicatorId}`,
  about: ({ indicatorId, period, organizationId }) => `reported-value:${indicatorId}:${period}:${organizationId}`,
  settles: ['indicator_value_reported', 'indicator_value_sent_back', 'word_sought'],
});
