import { InvitationExpiring } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const invitationExpiring = noticeKind({
  kind: 'invitation_expiring',
  class: 'action_needed',
  event: InvitationExpiring,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ organizationId, expiresOn }) => [
    { audience: focalPoints(organizationId), facts: { deadline: expiresOn } },
  ],
  link: ({ allianceId, invitationId }) => `/v1/alliances/${allianceId}/invitations/${invitationId}`,
  asks: ({ invitationId: id }) => ({ kind: 'invitation', id, version: 0 }),
  about: ({ invitationId }) => `invitation:${invitationId}`,
  settles: ['partner_invited'],
});
