import { AllianceOpenedBySecretariat } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const allianceOpenedBySecretariat = noticeKind({
  kind: 'alliance_opened_by_secretariat',
  class: 'critical',
  event: AllianceOpenedBySecretariat,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ participants }) => [{ audience: focalPoints(...participants), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
});
