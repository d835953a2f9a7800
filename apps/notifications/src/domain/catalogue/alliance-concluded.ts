import { AllianceConcluded } from '#contracts';
import { withItsInitiative } from '../following/followed.js';
import { focalPoints, noticeKind } from '../notice-kind.js';
import { whileTheAllianceWorks } from './while-the-alliance-works.js';

export const allianceConcluded = noticeKind({
  kind: 'alliance_concluded',
  class: 'informative',
  event: AllianceConcluded,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  wide: { followed: (data) => withItsInitiative(data), facts: () => ({}) },
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  settlesBesides: whileTheAllianceWorks,
});
