import { AffiliatesConsulted } from '#contracts';
import { focalPoints, noticeKind, reportOf } from '../notice-kind.js';

export const affiliatesConsulted = noticeKind({
  kind: 'affiliates_consulted',
  class: 'action_needed',
  event: AffiliatesConsulted,
  initiativeOf: (data) => data.initiativeId,
  itemOf: reportOf,
  audiences: ({ asked, organizationId, endsOn }) => [
    { audience: focalPoints(...asked), facts: { organizationId, deadline: endsOn } },
  ],
  link: ({ allianceId, consultationId }) => `/v1/alliances/${allianceId}/affiliate-consultations/${consultationId}`,
  about: ({ consultationId }) => `affiliates:${consultationId}`,
});
