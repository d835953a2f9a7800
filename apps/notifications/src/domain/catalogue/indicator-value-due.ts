import { IndicatorValueDue } from '#contracts';
import { focalPoints, noticeKind, titled } from '../notice-kind.js';

export const indicatorValueDue = noticeKind({
  kind: 'indicator_value_due',
  class: 'action_needed',
  event: IndicatorValueDue,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ organizationId }) => [{ audience: focalPoints(organizationId), facts: {} }],
  link: ({ allianceId, indicatorId }) => `/v1/alliances/${allianceId}/indicators/${indicatorId}`,
  about: ({ indicatorId, period, organizationId }) => `indicator-value:${indicatorId}:${period}:${organizationId}`,
});
