import { CommitmentPromised } from '#contracts';
import { coordinator, noticeKind } from '../notice-kind.js';

export const commitmentPromised = noticeKind({
  kind: 'commitment_promised',
  class: 'informative',
  event: CommitmentPromised,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId }) => [{ audience: coordinator(allianceId), facts: { organizationId } }],
  link: ({ allianceId, commitmentId }) => `/v1/alliances/${allianceId}/commitments/${commitmentId}`,
});
