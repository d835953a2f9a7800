import { AffiliatesReleased } from '#contracts';
import { focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const affiliatesReleased = noticeKind({
  kind: 'affiliates_released',
  class: 'informative',
  event: AffiliatesReleased,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ asked, organizationId }) => [{ audience: focalPoints(...asked), facts: { organizationId } }],
  link: ({ allianceId, consultationId }) => `/v1/alliances/${allianceId}/affiliate-consultations/${consultationId}`,
  about: ({ consultationId }) => `affiliates:${consultationId}`,
  settles: ['affiliates_consulted', 'affiliates_ending', 'affiliates_heard'],
});
