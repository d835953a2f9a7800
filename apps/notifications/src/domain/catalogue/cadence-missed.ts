import { CadenceMissed } from '#contracts';
import { coordinator, focalPoints, noticeKind } from '../notice-kind.js';

export const cadenceMissed = noticeKind({
  kind: 'cadence_missed',
  class: 'action_needed',
  event: CadenceMissed,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, members, to }) => [
    { audience: coordinator(allianceId), facts: { day: to } },
    { audience: focalPoints(...members), facts: { day: to }, class: 'informative' },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/meeting-rule`,
  about: ({ allianceId }) => `cadence:${allianceId}`,
  settles: ['cadence_missed'],
});
