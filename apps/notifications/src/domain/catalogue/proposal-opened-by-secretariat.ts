import { ProposalOpenedBySecretariat } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const proposalOpenedBySecretariat = noticeKind({
  kind: 'proposal_opened_by_secretariat',
  class: 'critical',
  event: ProposalOpenedBySecretariat,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ leadOrganizationId }) => [{ audience: focalPoints(leadOrganizationId), facts: {} }],
  link: ({ initiativeId }) => `/v1/initiatives/${initiativeId}`,
});
