import { StandingOpenedBySecretariat } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

const standingOf = (organizationId: string, initiativeId: string): string =>
  `/v1/suggestions/explain?initiative=${initiativeId}&organization=${organizationId}`;

/**
 * The owners of a private record learn that the secretariat read it; the reason stands beside the record. Whoever declared
 * a conflict and does not lead has no access to the standing of whom it keeps away, and finds the reason beside its own.
 */
export const standingOpenedBySecretariat = noticeKind({
  kind: 'standing_opened_by_secretariat',
  class: 'critical',
  event: StandingOpenedBySecretariat,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ initiativeId, ownerIds, declarerIds = [] }) => {
    const others = ownerIds.filter((id) => !declarerIds.includes(id));
    return [
      ...(others.length > 0 ? [{ audience: focalPoints(...others), facts: {} }] : []),
      ...declarerIds.map((id) => ({ audience: focalPoints(id), facts: {}, link: standingOf(id, initiativeId) })),
    ];
  },
  link: ({ initiativeId, organizationId }) => standingOf(organizationId, initiativeId),
});
