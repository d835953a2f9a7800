import { WorkplanAmendmentProposed } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const workplanAmendmentProposed = noticeKind({
  kind: 'workplan_amendment_proposed',
  class: 'action_needed',
  event: WorkplanAmendmentProposed,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/workplan/amendments`,
  about: ({ allianceId }) => `workplan-amendment:${allianceId}`,
});
