import { WorkplanDissented } from '#contracts';
import { coordinator, noticeKind } from '../notice-kind.js';

export const workplanDissented = noticeKind({
  kind: 'workplan_dissented',
  class: 'informative',
  event: WorkplanDissented,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId }) => [{ audience: coordinator(allianceId), facts: { organizationId } }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/workplan`,
});
