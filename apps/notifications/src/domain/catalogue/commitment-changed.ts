import { CommitmentChanged } from '#contracts';
import { coordinator, noticeKind } from '../notice-kind.js';

export const commitmentChanged = noticeKind({
  kind: 'commitment_changed',
  class: 'informative',
  event: CommitmentChanged,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId }) => [{ audience: coordinator(allianceId), facts: { organizationId } }],
  link: ({ allianceId, commitmentId }) => `/v1/alliances/${allianceId}/commitments/${commitmentId}`,
});
