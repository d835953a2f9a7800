import { AllianceFellSilent } from '#contracts';
import { coordinator, noticeKind } from '../notice-kind.js';

export const allianceFellSilent = noticeKind({
  kind: 'alliance_fell_silent',
  class: 'action_needed',
  event: AllianceFellSilent,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, since }) => [{ audience: coordinator(allianceId), facts: { since } }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  about: ({ allianceId }) => `silence:${allianceId}`,
});
