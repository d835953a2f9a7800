import { ProposalAged } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const proposalAged = noticeKind({
  kind: 'proposal_aged',
  class: 'action_needed',
  event: ProposalAged,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ leadOrganizationId }) => [{ audience: focalPoints(leadOrganizationId), facts: {} }],
  link: ({ initiativeId }) => `/v1/initiatives/${initiativeId}`,
  asks: ({ initiativeId: id, version }) => ({ kind: 'initiative', id, version }),
  about: ({ initiativeId }) => `initiative:${initiativeId}`,
});
