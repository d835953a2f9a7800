import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class InvitationExpiringData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() invitationId!: string;
  /** The invited. */
  @RecordId() organizationId!: string;
  @RecordId() seatId!: string;
  @Matches(/^\d{4}-\d{2}-\d{2}$/) expiresOn!: string;
}

export const InvitationExpiring = defineEvent({
  type: 'alliances.invitation-expiring.v1',
  data: InvitationExpiringData,
  summary: 'An invitation that was not answered ends in a few days.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    invitationId: '0198c0de-0000-7000-8000-00000000000d',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    expiresOn: '2027-03-31',
  },
});
