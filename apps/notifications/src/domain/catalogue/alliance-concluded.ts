import { AllianceConcluded } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const allianceConcluded = noticeKind({
  kind: 'alliance_concluded',
  class: 'informative',
  event: AllianceConcluded,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
});
