import { AffiliatesEnding } from '#contracts';
import { focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const affiliatesEnding = noticeKind({
  kind: 'affiliates_ending',
  class: 'action_needed',
  event: AffiliatesEnding,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ asked, organizationId, endsOn }) => [
    { audience: focalPoints(...asked), facts: { organizationId, deadline: endsOn } },
  ],
  link: ({ allianceId, consultationId }) => `/v1/alliances/${allianceId}/affiliate-consultations/${consultationId}`,
  about: ({ consultationId }) => `affiliates:${consultationId}`,
  settles: ['affiliates_consulted'],
});
