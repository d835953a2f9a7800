import { CommitmentWithdrawn } from '#contracts';
import { coordinator, focalPoints, noticeKind, titled } from '../notice-kind.js';

export const commitmentWithdrawn = noticeKind({
  kind: 'commitment_withdrawn',
  class: 'informative',
  event: CommitmentWithdrawn,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ allianceId, organizationId, members }) => [
    { audience: coordinator(allianceId), facts: { organizationId } },
    { audience: focalPoints(...members), facts: { organizationId } },
  ],
  link: ({ allianceId, commitmentId }) => `/v1/alliances/${allianceId}/commitments/${commitmentId}`,
  about: ({ commitmentId }) => `commitment:${commitmentId}`,
  settles: ['commitment_promised', 'commitment_changed', 'commitment_declined', 'word_sought', 'commitment_overdue'],
});
