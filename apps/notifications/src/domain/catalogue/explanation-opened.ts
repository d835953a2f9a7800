import { ExplanationOpened } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

/** The owners of a private record learn that the secretariat read it; the reason stands beside the record. */
export const explanationOpened = noticeKind({
  kind: 'explanation_opened',
  class: 'informative',
  event: ExplanationOpened,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ ownerIds }) => [{ audience: focalPoints(...ownerIds), facts: {} }],
  link: ({ initiativeId, organizationId }) =>
    `/v1/suggestions/explain?initiative=${initiativeId}&organization=${organizationId}`,
});
