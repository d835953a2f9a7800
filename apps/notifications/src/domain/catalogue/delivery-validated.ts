import { DeliveryValidated } from '#contracts';
import { focalPoints, noticeKind, titled } from '../notice-kind.js';

export const deliveryValidated = noticeKind({
  kind: 'delivery_validated',
  class: 'informative',
  event: DeliveryValidated,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ organizationId, judgedBy }) => [
    { audience: focalPoints(organizationId), facts: { organizationId: judgedBy } },
  ],
  link: ({ allianceId, commitmentId }) => `/v1/alliances/${allianceId}/commitments/${commitmentId}`,
  about: ({ deliveryId }) => `delivery:${deliveryId}`,
  settles: ['delivery_reported', 'word_sought'],
});
