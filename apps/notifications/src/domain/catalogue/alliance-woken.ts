import { AllianceWoken } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const allianceWoken = noticeKind({
  kind: 'alliance_woken',
  class: 'informative',
  event: AllianceWoken,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  about: ({ allianceId }) => `life:${allianceId}`,
  settles: ['alliance_fell_dormant'],
});
