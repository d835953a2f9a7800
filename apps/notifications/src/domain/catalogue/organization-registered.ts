import { OrganizationRegistered } from '#contracts';
import { findableOrganization } from '../following/findable.js';
import { noticeKind } from '../notice-kind.js';

export const organizationRegistered = noticeKind({
  kind: 'organization_registered',
  class: 'informative',
  event: OrganizationRegistered,
  audiences: () => [],
  wide: {
    followed: () => [],
    findable: ({ profile, organizationId }) => findableOrganization(profile, organizationId),
    facts: ({ organizationId }) => ({ organizationId }),
  },
  link: ({ organizationId }) => `/v1/organizations/${organizationId}`,
});
