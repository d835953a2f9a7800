import { AllianceFormingStarted } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const allianceFormingStarted = noticeKind({
  kind: 'alliance_forming_started',
  class: 'informative',
  event: AllianceFormingStarted,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ leadOrganizationId }) => [{ audience: focalPoints(leadOrganizationId), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
});
