import { InterestWithdrawn } from '#contracts';
import { coordinator, focalPoints, noticeKind } from '../notice-kind.js';

/** Who withdraws knows it: the coordinator is told. What ended for another reason, the candidate is told. */
export const interestWithdrawn = noticeKind({
  kind: 'interest_withdrawn',
  class: 'informative',
  event: InterestWithdrawn,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId, cause = 'by_candidate' }) => [
    {
      audience: cause === 'by_candidate' ? coordinator(allianceId) : focalPoints(organizationId),
      facts: { organizationId, withdrawalCause: cause },
    },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  about: ({ interestId }) => `interest:${interestId}`,
  settles: ['interest_expressed'],
});
