import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class InvitationAcceptedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() invitationId!: string;
  @RecordId() organizationId!: string;
  @RecordId() seatId!: string;
}

export const InvitationAccepted = defineEvent({
  type: 'alliances.invitation-accepted.v1',
  data: InvitationAcceptedData,
  summary: 'An invited organisation accepted.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    invitationId: '0198c0de-0000-7000-8000-00000000000d',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    seatId: '0198c0de-0000-7000-8000-000000000008',
  },
});
