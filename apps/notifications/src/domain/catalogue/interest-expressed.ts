import { InterestExpressed } from '#contracts';
import { type AudienceWithFacts, coordinator, focalPoints, noticeKind } from '../notice-kind.js';
import { pairOf, untilThePartnerAnswers } from './suggested-partner.js';

/**
 * Who has the word on one of several candidates is asked for it, the candidate is told that it waits, and the
 * coordinator that somebody came forward.
 */
export const interestExpressed = noticeKind({
  kind: 'interest_expressed',
  class: 'informative',
  event: InterestExpressed,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId, candidates, deciders }) => {
    const others = deciders.filter((decider) => decider !== organizationId);
    const asked: AudienceWithFacts = {
      audience: focalPoints(...others),
      facts: { organizationId, candidacy: 'asked' },
      class: 'action_needed',
    };
    const waiting: AudienceWithFacts = {
      audience: focalPoints(organizationId),
      facts: { organizationId, candidacy: 'waiting' },
    };
    return [
      ...(others.length > 0 ? [asked] : []),
      ...(candidates.length > 1 ? [waiting] : []),
      { audience: coordinator(allianceId), facts: { organizationId } },
    ];
  },
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/interests`,
  asks: ({ interestId: id }) => ({ kind: 'interest', id, version: 0 }),
  about: ({ interestId }) => `interest:${interestId}`,
  settlesBesides: { about: pairOf, settles: untilThePartnerAnswers },
});
