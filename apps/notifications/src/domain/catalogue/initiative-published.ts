import { ProposalPublished } from '#contracts';
import { findableInitiative } from '../following/findable.js';
import { organizationFollowed } from '../following/followed.js';
import { noticeKind } from '../notice-kind.js';

/** Those whom it suits are told by matching, as partners for a seat. */
export const initiativePublished = noticeKind({
  kind: 'initiative_published',
  class: 'informative',
  event: ProposalPublished,
  initiativeOf: (data) => data.initiativeId,
  audiences: () => [],
  wide: {
    followed: ({ leadOrganizationId }) => [organizationFollowed(leadOrganizationId)],
    findable: ({ content, leadOrganizationId }) => findableInitiative(content, leadOrganizationId),
    facts: ({ leadOrganizationId }) => ({ organizationId: leadOrganizationId }),
  },
  link: ({ initiativeId }) => `/v1/initiatives/${initiativeId}`,
  about: ({ initiativeId }) => `initiative:${initiativeId}`,
});
