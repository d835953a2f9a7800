import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class InvitationWithdrawnData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() invitationId!: string;
  @RecordId() organizationId!: string;
  @RecordId() seatId!: string;
}

export const InvitationWithdrawn = defineEvent({
  type: 'alliances.invitation-withdrawn.v1',
  data: InvitationWithdrawnData,
  summary: 'The coordinator withdrew an invitation.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    invitationId: '0198c0de-0000-7000-8000-00000000000d',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    seatId: '0198c0de-0000-7000-8000-000000000008',
  },
});
