import { InterestAccepted } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const interestAccepted = noticeKind({
  kind: 'interest_accepted',
  class: 'informative',
  event: InterestAccepted,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ organizationId }) => [{ audience: focalPoints(organizationId), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  about: ({ interestId }) => `interest:${interestId}`,
  settles: ['interest_expressed'],
});
