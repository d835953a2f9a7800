import { OrganizationProfileAged } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const profileAged = noticeKind({
  kind: 'profile_aged',
  class: 'action_needed',
  event: OrganizationProfileAged,
  audiences: ({ organizationId }) => [{ audience: focalPoints(organizationId), facts: {} }],
  link: ({ organizationId }) => `/v1/organizations/${organizationId}`,
  asks: ({ organizationId: id, version }) => ({ kind: 'profile', id, version }),
  about: ({ organizationId }) => `profile:${organizationId}`,
});
