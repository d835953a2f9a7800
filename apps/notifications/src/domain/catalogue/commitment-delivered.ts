import { CommitmentDelivered } from '#contracts';
import { focalPoints, noticeKind, titled } from '../notice-kind.js';

export const commitmentDelivered = noticeKind({
  kind: 'commitment_delivered',
  class: 'informative',
  event: CommitmentDelivered,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ organizationId, members }) => [{ audience: focalPoints(...members), facts: { organizationId } }],
  link: ({ allianceId, commitmentId }) => `/v1/alliances/${allianceId}/commitments/${commitmentId}`,
  about: ({ commitmentId }) => `commitment:${commitmentId}`,
  settles: ['commitment_overdue'],
});
