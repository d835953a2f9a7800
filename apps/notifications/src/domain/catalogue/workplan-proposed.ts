import { WorkplanProposed } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const workplanProposed = noticeKind({
  kind: 'workplan_proposed',
  class: 'action_needed',
  event: WorkplanProposed,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/workplan`,
  about: ({ allianceId }) => `workplan:${allianceId}`,
});
