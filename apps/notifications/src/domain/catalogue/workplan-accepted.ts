import { WorkplanAccepted } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const workplanAccepted = noticeKind({
  kind: 'workplan_accepted',
  class: 'informative',
  event: WorkplanAccepted,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/workplan`,
  about: ({ allianceId }) => `workplan:${allianceId}`,
  settles: ['workplan_proposed'],
  usual: { timing: 'daily' },
});
