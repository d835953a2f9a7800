import { DissolutionWithdrawn } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const dissolutionWithdrawn = noticeKind({
  kind: 'dissolution_withdrawn',
  class: 'informative',
  event: DissolutionWithdrawn,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  about: ({ allianceId }) => `dissolution:${allianceId}`,
  settles: ['dissolution_proposed'],
});
