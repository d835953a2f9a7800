import { AllianceFellDormant } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const allianceFellDormant = noticeKind({
  kind: 'alliance_fell_dormant',
  class: 'action_needed',
  event: AllianceFellDormant,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members, since }) => [{ audience: focalPoints(...members), facts: { since } }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  about: ({ allianceId }) => `life:${allianceId}`,
  settles: ['alliance_questioned'],
});
