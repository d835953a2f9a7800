import { AllianceDissolved } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const allianceDissolved = noticeKind({
  kind: 'alliance_dissolved',
  class: 'informative',
  event: AllianceDissolved,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
});
