import { OrganizationSuspended } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

/** The reason is read where it leads: it is the organisation's own, and free text that stays out of mails. */
export const organizationSuspended = noticeKind({
  kind: 'organization_suspended',
  class: 'action_needed',
  event: OrganizationSuspended,
  audiences: ({ organizationId, suspended }) => [
    {
      audience: focalPoints(organizationId),
      facts: { standing: suspended ? 'suspended' : 'reinstated' },
      ...(!suspended && { class: 'informative' }),
    },
  ],
  link: ({ organizationId }) => `/v1/organizations/${organizationId}`,
  about: ({ organizationId }) => `standing:${organizationId}`,
  settles: ['organization_suspended'],
});
