import { CommitmentAgreed } from '#contracts';
import { focalPoints, noticeKind, titled } from '../notice-kind.js';

export const commitmentAgreed = noticeKind({
  kind: 'commitment_agreed',
  class: 'action_needed',
  event: CommitmentAgreed,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ organizationId, agreedBy }) => [
    { audience: focalPoints(organizationId), facts: { organizationId: agreedBy } },
  ],
  link: ({ allianceId, commitmentId }) => `/v1/alliances/${allianceId}/commitments/${commitmentId}`,
  about: ({ commitmentId }) => `commitment:${commitmentId}`,
  settles: ['commitment_promised', 'commitment_changed', 'commitment_declined', 'word_sought'],
});
