import { WorkplanAmended } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const workplanAmended = noticeKind({
  kind: 'workplan_amended',
  class: 'informative',
  event: WorkplanAmended,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/workplan`,
  about: ({ allianceId }) => `workplan-amendment:${allianceId}`,
  settles: ['workplan_amendment_proposed'],
  usual: { timing: 'daily' },
});
