import { WorkplanAmendmentDissented } from '#contracts';
import { coordinator, noticeKind } from '../notice-kind.js';

export const workplanAmendmentDissented = noticeKind({
  kind: 'workplan_amendment_dissented',
  class: 'informative',
  event: WorkplanAmendmentDissented,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId }) => [{ audience: coordinator(allianceId), facts: { organizationId } }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/workplan/amendments`,
});
