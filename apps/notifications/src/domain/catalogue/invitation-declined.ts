import { InvitationDeclined } from '#contracts';
import { coordinator, noticeKind } from '../notice-kind.js';

export const invitationDeclined = noticeKind({
  kind: 'invitation_declined',
  class: 'informative',
  event: InvitationDeclined,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId, reason }) => [
    { audience: coordinator(allianceId), facts: { organizationId, declineReason: reason } },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/invitations`,
  about: ({ invitationId }) => `invitation:${invitationId}`,
  settles: ['partner_invited', 'invitation_expiring'],
});
