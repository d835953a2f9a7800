import { PartnerInvited } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const partnerInvited = noticeKind({
  kind: 'partner_invited',
  class: 'action_needed',
  event: PartnerInvited,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ organizationId, invitedBy, expiresOn, openDuties }) => [
    {
      audience: { ...focalPoints(organizationId), ...(openDuties !== undefined && { openDuties }) },
      facts: { organizationId: invitedBy, deadline: expiresOn },
    },
  ],
  link: ({ allianceId, invitationId }) => `/v1/alliances/${allianceId}/invitations/${invitationId}`,
  asks: ({ invitationId: id }) => ({ kind: 'invitation', id, version: 0 }),
  about: ({ invitationId }) => `invitation:${invitationId}`,
});
