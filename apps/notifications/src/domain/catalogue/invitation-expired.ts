import { InvitationExpired } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const invitationExpired = noticeKind({
  kind: 'invitation_expired',
  class: 'informative',
  event: InvitationExpired,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ organizationId, namedBy }) => [
    { audience: focalPoints(organizationId), facts: {} },
    ...(namedBy === undefined
      ? []
      : [{ audience: focalPoints(namedBy), facts: { organizationId, succession: 'own' as const } }]),
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  about: ({ invitationId }) => `invitation:${invitationId}`,
  settles: ['partner_invited', 'invitation_expiring'],
});
