import { AllianceConstituted } from '#contracts';
import { withItsInitiative } from '../following/followed.js';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const allianceConstituted = noticeKind({
  kind: 'alliance_constituted',
  class: 'action_needed',
  event: AllianceConstituted,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  wide: { followed: (data) => withItsInitiative(data), facts: () => ({}) },
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
});
