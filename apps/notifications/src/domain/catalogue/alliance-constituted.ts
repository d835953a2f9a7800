import { AllianceConstituted } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const allianceConstituted = noticeKind({
  kind: 'alliance_constituted',
  class: 'action_needed',
  event: AllianceConstituted,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
});
