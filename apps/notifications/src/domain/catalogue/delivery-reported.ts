import { DeliveryReported, type DeliveryReportedData } from '#contracts';
import { noticeKind, titled } from '../notice-kind.js';
import { wordAwaited } from './word-awaited.js';

export const deliveryReported = noticeKind({
  kind: 'delivery_reported',
  class: 'action_needed',
  event: DeliveryReported,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ asked, ...data }) => wordAwaited({ ...data, asked: asked ?? askedBefore(data) }),
  link: ({ allianceId, commitmentId }) => `/v1/alliances/${allianceId}/commitments/${commitmentId}`,
  asks: ({ deliveryId: id }) => ({ kind: 'delivery', id, version: 0 }),
  about: ({ deliveryId }) => `delivery:${deliveryId}`,
});

/** Before an event said who is asked: the coordinator, or of its own delivery the others. */
const askedBefore = ({
  organizationId,
  coordinatorOrganizationId,
  members,
}: DeliveryReportedData): readonly string[] =>
  organizationId === coordinatorOrganizationId
    ? members.filter((id) => id !== organizationId)
    : [coordinatorOrganizationId];
