import { DeliveryReported } from '#contracts';
import { coordinator, focalPoints, noticeKind } from '../notice-kind.js';

export const deliveryReported = noticeKind({
  kind: 'delivery_reported',
  class: 'action_needed',
  event: DeliveryReported,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId, coordinatorOrganizationId, members }) => [
    // The coordinator's own delivery is for the others to confirm.
    organizationId === coordinatorOrganizationId
      ? { audience: focalPoints(...members.filter((id) => id !== organizationId)), facts: { organizationId } }
      : { audience: coordinator(allianceId), facts: { organizationId } },
  ],
  link: ({ allianceId, commitmentId }) => `/v1/alliances/${allianceId}/commitments/${commitmentId}`,
  asks: ({ deliveryId: id }) => ({ kind: 'delivery', id, version: 0 }),
  about: ({ deliveryId }) => `delivery:${deliveryId}`,
});
