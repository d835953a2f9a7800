import { CommitmentOverdue } from '#contracts';
import { coordinator, focalPoints, noticeKind, titled } from '../notice-kind.js';

export const commitmentOverdue = noticeKind({
  kind: 'commitment_overdue',
  class: 'action_needed',
  event: CommitmentOverdue,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ allianceId, organizationId, dueOn }) => [
    { audience: focalPoints(organizationId), facts: { organizationId, deadline: dueOn } },
    { audience: coordinator(allianceId), facts: { organizationId, deadline: dueOn }, oversees: true },
  ],
  link: ({ allianceId, commitmentId }) => `/v1/alliances/${allianceId}/commitments/${commitmentId}`,
  about: ({ commitmentId }) => `commitment:${commitmentId}`,
});
