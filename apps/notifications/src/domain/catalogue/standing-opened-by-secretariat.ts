import { StandingOpenedBySecretariat } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

/** The owners of a private record learn that the secretariat read it; the reason stands beside the record. */
export const standingOpenedBySecretariat = noticeKind({
  kind: 'standing_opened_by_secretariat',
  class: 'critical',
  event: StandingOpenedBySecretariat,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ ownerIds }) => [{ audience: focalPoints(...ownerIds), facts: {} }],
  link: ({ initiativeId, organizationId }) =>
    `/v1/suggestions/explain?initiative=${initiativeId}&organization=${organizationId}`,
});
