import { TermEnding } from '#contracts';
import { coordinator, focalPoints, noticeKind } from '../notice-kind.js';

export const termEnding = noticeKind({
  kind: 'term_ending',
  class: 'informative',
  event: TermEnding,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId, constituency, termEndsOn: deadline }) => {
    const facts = { organizationId, constituency, deadline };
    return [
      { audience: focalPoints(organizationId), facts, class: 'action_needed' },
      { audience: coordinator(allianceId), facts },
    ];
  },
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/seats`,
  about: ({ placeId }) => `term:${placeId}`,
});
