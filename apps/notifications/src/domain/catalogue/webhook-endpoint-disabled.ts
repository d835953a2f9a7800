import { WebhookEndpointDisabled } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const webhookEndpointDisabled = noticeKind({
  kind: 'webhook_endpoint_disabled',
  class: 'action_needed',
  event: WebhookEndpointDisabled,
  audiences: ({ organizationId, reason }) => [
    { audience: focalPoints(organizationId), facts: { disabledBecause: reason } },
  ],
  link: ({ endpointId }) => `/v1/webhooks/${endpointId}`,
});
