import { ProposalWithdrawn } from '#contracts';
import { initiativeFollowed } from '../following/followed.js';
import { noticeKind } from '../notice-kind.js';
import { whileItIsOpen } from './while-it-is-open.js';

export const initiativeWithdrawn = noticeKind({
  kind: 'initiative_withdrawn',
  class: 'informative',
  event: ProposalWithdrawn,
  initiativeOf: (data) => data.initiativeId,
  audiences: () => [],
  wide: {
    followed: ({ initiativeId }) => [initiativeFollowed(initiativeId)],
    facts: () => ({}),
  },
  link: ({ initiativeId }) => `/v1/initiatives/${initiativeId}`,
  about: ({ initiativeId }) => `initiative:${initiativeId}`,
  settles: whileItIsOpen,
});
