import { AffiliatesHeard } from '#contracts';
import { focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const affiliatesHeard = noticeKind({
  kind: 'affiliates_heard',
  class: 'action_needed',
  event: AffiliatesHeard,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ organizationId }) => [{ audience: focalPoints(organizationId), facts: {} }],
  link: ({ allianceId, consultationId }) => `/v1/alliances/${allianceId}/affiliate-consultations/${consultationId}`,
  about: ({ consultationId }) => `affiliates:${consultationId}`,
});
