import { ProposalRevised } from '#contracts';
import { initiativeFollowed } from '../following/followed.js';
import { noticeKind } from '../notice-kind.js';

export const initiativeRevised = noticeKind({
  kind: 'initiative_revised',
  class: 'informative',
  event: ProposalRevised,
  initiativeOf: (data) => data.initiativeId,
  audiences: () => [],
  wide: {
    followed: ({ initiativeId }) => [initiativeFollowed(initiativeId)],
    facts: () => ({}),
  },
  link: ({ initiativeId }) => `/v1/initiatives/${initiativeId}`,
  about: ({ initiativeId }) => `initiative:${initiativeId}`,
  settles: ['proposal_aged'],
});
