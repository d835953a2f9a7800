import { InvitationAccepted } from '#contracts';
import { coordinator, noticeKind } from '../notice-kind.js';

export const invitationAccepted = noticeKind({
  kind: 'invitation_accepted',
  class: 'informative',
  event: InvitationAccepted,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId }) => [{ audience: coordinator(allianceId), facts: { organizationId } }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/seats`,
  about: ({ invitationId }) => `invitation:${invitationId}`,
  settles: ['partner_invited', 'invitation_expiring'],
});
