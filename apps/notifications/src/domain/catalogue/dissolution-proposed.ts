import { DissolutionProposed } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const dissolutionProposed = noticeKind({
  kind: 'dissolution_proposed',
  class: 'action_needed',
  event: DissolutionProposed,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members, organizationId }) => [{ audience: focalPoints(...members), facts: { organizationId } }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  about: ({ allianceId }) => `dissolution:${allianceId}`,
});
