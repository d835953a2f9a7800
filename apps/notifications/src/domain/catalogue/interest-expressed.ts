import { InterestExpressed } from '#contracts';
import { type AudienceWithFacts, coordinator, focalPoints, noticeKind } from '../notice-kind.js';

/** The coordinator is told; who decides among several candidates is asked. */
export const interestExpressed = noticeKind({
  kind: 'interest_expressed',
  class: 'informative',
  event: InterestExpressed,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId, deciders }) => {
    const told: AudienceWithFacts[] = [{ audience: coordinator(allianceId), facts: { organizationId } }];
    const others = deciders.filter((decider) => decider !== organizationId);
    if (others.length > 0) told.push({ audience: focalPoints(...others), facts: { organizationId } });
    return told;
  },
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/interests`,
});
