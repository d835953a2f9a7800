import { WorkplanProposed } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const workplanProposed = noticeKind({
  kind: 'workplan_proposed',
  class: 'action_needed',
  event: WorkplanProposed,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/workplan`,
  asks: ({ allianceId: id, workplanVersion: version }) => ({ kind: 'workplan', id, version }),
  about: ({ allianceId }) => `workplan:${allianceId}`,
  settles: ['workplan_proposed'],
});
