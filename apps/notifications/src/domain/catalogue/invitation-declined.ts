import { InvitationDeclined } from '#contracts';
import { coordinator, focalPoints, noticeKind } from '../notice-kind.js';

export const invitationDeclined = noticeKind({
  kind: 'invitation_declined',
  class: 'informative',
  event: InvitationDeclined,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId, reason: declineReason, namedBy }) => {
    const facts = { organizationId, declineReason };
    if (namedBy === undefined) return [{ audience: coordinator(allianceId), facts }];
    return [
      { audience: focalPoints(namedBy), facts: { ...facts, succession: 'own' } },
      { audience: coordinator(allianceId), facts: { ...facts, succession: 'others' } },
    ];
  },
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/invitations`,
  about: ({ invitationId }) => `invitation:${invitationId}`,
  settles: ['partner_invited', 'invitation_expiring'],
});
