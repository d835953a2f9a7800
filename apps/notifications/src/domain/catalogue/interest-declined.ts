import { InterestDeclined } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const interestDeclined = noticeKind({
  kind: 'interest_declined',
  class: 'informative',
  event: InterestDeclined,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ organizationId, reason }) => [
    { audience: focalPoints(organizationId), facts: { declineReason: reason } },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  about: ({ interestId }) => `interest:${interestId}`,
  settles: ['interest_expressed'],
});
