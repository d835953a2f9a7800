import { WorkplanAmendmentProposed } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const workplanAmendmentProposed = noticeKind({
  kind: 'workplan_amendment_proposed',
  class: 'action_needed',
  event: WorkplanAmendmentProposed,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/workplan/amendments`,
  asks: ({ allianceId: id, amendment: version }) => ({ kind: 'amendment', id, version }),
  about: ({ allianceId }) => `workplan-amendment:${allianceId}`,
  settles: ['workplan_amendment_proposed'],
});
