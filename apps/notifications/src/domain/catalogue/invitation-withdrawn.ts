import { InvitationWithdrawn } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const invitationWithdrawn = noticeKind({
  kind: 'invitation_withdrawn',
  class: 'informative',
  event: InvitationWithdrawn,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ organizationId, cause }) => [
    { audience: focalPoints(organizationId), facts: { ...(cause && { withdrawalCause: cause }) } },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  about: ({ invitationId }) => `invitation:${invitationId}`,
  settles: ['partner_invited', 'invitation_expiring'],
});
