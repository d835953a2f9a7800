import { ProposalClosed } from '#contracts';
import { initiativeFollowed } from '../following/followed.js';
import { noticeKind } from '../notice-kind.js';
import { whileItIsOpen } from './while-it-is-open.js';

export const initiativeClosed = noticeKind({
  kind: 'initiative_closed',
  class: 'informative',
  event: ProposalClosed,
  initiativeOf: (data) => data.initiativeId,
  audiences: () => [],
  wide: {
    // That the alliance concluded is said already.
    followed: ({ initiativeId, reason }) => (reason === 'alliance_concluded' ? [] : [initiativeFollowed(initiativeId)]),
    facts: () => ({}),
  },
  link: ({ initiativeId }) => `/v1/initiatives/${initiativeId}`,
  about: ({ initiativeId }) => `initiative:${initiativeId}`,
  settles: whileItIsOpen,
});
